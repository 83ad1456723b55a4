/** What the user sees: colour, width, tables and progress, in UTF-8 whatever the platform's encoding. */
@NullMarked
package org.carchi.embedded.command.terminal;

import org.jspecify.annotations.NullMarked;
