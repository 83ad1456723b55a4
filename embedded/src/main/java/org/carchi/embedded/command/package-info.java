/** The command line {@code carchi}: one small class per command. */
@NullMarked
package org.carchi.embedded.command;

import org.jspecify.annotations.NullMarked;
