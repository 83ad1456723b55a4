/** Records that were set aside, as people look at them. */
@NullMarked
package org.carchi.embedded.command.deadletter;

import org.jspecify.annotations.NullMarked;
