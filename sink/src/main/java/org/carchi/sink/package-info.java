/** Enriched articles to downstream topics; everything that must be remembered is a store of this service. */
@NullMarked
package org.carchi.sink;

import org.jspecify.annotations.NullMarked;
