/** The ingest service: documents to deliveries, deliveries to versions of articles. */
@NullMarked
package org.carchi.ingest;

import org.jspecify.annotations.NullMarked;
