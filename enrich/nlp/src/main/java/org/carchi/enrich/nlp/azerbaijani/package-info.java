/** Azerbaijani: the recipe by which names, dates and quantities are read. */
@NullMarked
package org.carchi.enrich.nlp.azerbaijani;

import org.jspecify.annotations.NullMarked;
