/** Calendar expressions and the time they name. */
@NullMarked
package org.carchi.enrich.nlp.dates;

import org.jspecify.annotations.NullMarked;
