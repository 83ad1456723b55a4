/** The admission topology: gives every delivery its article and version, exactly once. */
@NullMarked
package org.carchi.ingest.admit;

import org.jspecify.annotations.NullMarked;
