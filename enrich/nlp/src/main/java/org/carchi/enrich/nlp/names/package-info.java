/** Finders of named things, one for each way in which a text gives a name. */
@NullMarked
package org.carchi.enrich.nlp.names;

import org.jspecify.annotations.NullMarked;
