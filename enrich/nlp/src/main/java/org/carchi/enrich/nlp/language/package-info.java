/** Which language a text is written in. */
@NullMarked
package org.carchi.enrich.nlp.language;

import org.jspecify.annotations.NullMarked;
