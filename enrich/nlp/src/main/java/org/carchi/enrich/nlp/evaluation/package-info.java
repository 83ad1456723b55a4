/** How well an analyzer does on annotated texts. */
@NullMarked
package org.carchi.enrich.nlp.evaluation;

import org.jspecify.annotations.NullMarked;
