/** Lists of known names and words, and how to find them in a text. */
@NullMarked
package org.carchi.enrich.nlp.gazetteer;

import org.jspecify.annotations.NullMarked;
