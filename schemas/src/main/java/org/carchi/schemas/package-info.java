/** The contract of the wire: its topics, the identity of an article, and the records in {@code avro}. */
@NullMarked
package org.carchi.schemas;

import org.jspecify.annotations.NullMarked;
