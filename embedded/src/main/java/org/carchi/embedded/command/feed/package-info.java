/** Publishing articles on a wire, and following them until they have come out. */
@NullMarked
package org.carchi.embedded.command.feed;

import org.jspecify.annotations.NullMarked;
