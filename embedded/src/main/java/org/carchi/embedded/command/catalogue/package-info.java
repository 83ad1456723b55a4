/** What topics there are: declared, as the generated documentation, and found on a running wire. */
@NullMarked
package org.carchi.embedded.command.catalogue;

import org.jspecify.annotations.NullMarked;
