/**
 * What a text says: {@link org.carchi.enrich.nlp.TextAnalyzer} is the only door, the records here are what comes out.
 * Pure: the result depends on the text, its publication time and the resources alone.
 */
@NullMarked
package org.carchi.enrich.nlp;

import org.jspecify.annotations.NullMarked;
