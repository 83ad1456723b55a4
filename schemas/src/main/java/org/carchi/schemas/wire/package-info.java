/** Records as bytes: Confluent's wire format around Avro binary, and the serdes of every topic. */
@NullMarked
package org.carchi.schemas.wire;

import org.jspecify.annotations.NullMarked;
