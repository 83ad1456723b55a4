/** Numbers that say how much, and what they say it of. */
@NullMarked
package org.carchi.enrich.nlp.quantities;

import org.jspecify.annotations.NullMarked;
