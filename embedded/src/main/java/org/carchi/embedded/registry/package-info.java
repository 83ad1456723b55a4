/** A schema registry as a supervised child process. */
@NullMarked
package org.carchi.embedded.registry;

import org.jspecify.annotations.NullMarked;
