/** From article to enriched article: the topology, the mapping to records, and nothing of linguistics. */
@NullMarked
package org.carchi.enrich.stream;

import org.jspecify.annotations.NullMarked;
