/** Who an article is: its canonical address and the id it has for ever. */
@NullMarked
package org.carchi.ingest.identity;

import org.jspecify.annotations.NullMarked;
