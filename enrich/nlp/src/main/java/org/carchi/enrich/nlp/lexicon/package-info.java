/** Data files of the analyzer and the word lists read from them. */
@NullMarked
package org.carchi.enrich.nlp.lexicon;

import org.jspecify.annotations.NullMarked;
