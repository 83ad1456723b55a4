/** The wire that a command works on: one that it starts on this machine, or one that runs elsewhere. */
@NullMarked
package org.carchi.embedded.command.wire;

import org.jspecify.annotations.NullMarked;
