/** Compares the endings that the analyzer takes off with what people and paradigms say. */
@NullMarked
package org.carchi.enrich.nlp.evaluation.suffixes;

import org.jspecify.annotations.NullMarked;
