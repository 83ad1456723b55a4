/** What endings Azerbaijani words take, and how to take them off. */
@NullMarked
package org.carchi.enrich.nlp.morphology;

import org.jspecify.annotations.NullMarked;
