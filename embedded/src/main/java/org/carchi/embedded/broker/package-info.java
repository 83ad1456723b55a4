/** A Kafka broker in this process. */
@NullMarked
package org.carchi.embedded.broker;

import org.jspecify.annotations.NullMarked;
