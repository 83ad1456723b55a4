/** What the wire format and serdes promise. */
@NullMarked
package org.carchi.schemas.wire;

import org.jspecify.annotations.NullMarked;
