/** How records look to a person and to a program: readable text on a screen, plain JSON in a pipe. */
@NullMarked
package org.carchi.embedded.command.display;

import org.jspecify.annotations.NullMarked;
