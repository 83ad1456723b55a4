/** From bytes to text: bounded reading, lines, signatures of binary files and character encodings. */
@NullMarked
package org.carchi.ingest.decode;

import org.jspecify.annotations.NullMarked;
