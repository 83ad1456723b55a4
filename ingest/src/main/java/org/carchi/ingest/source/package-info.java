/** Where articles come from: files, folders and standard input, as documents that are opened only when they are read. */
@NullMarked
package org.carchi.ingest.source;

import org.jspecify.annotations.NullMarked;
