/** From characters to sentences and tokens, with every position traceable to the original text. */
@NullMarked
package org.carchi.enrich.nlp.text;

import org.jspecify.annotations.NullMarked;
