/** The rules by which a delivery becomes a version of its article: pure functions of what came before and what came. */
@NullMarked
package org.carchi.ingest.version;

import org.jspecify.annotations.NullMarked;
