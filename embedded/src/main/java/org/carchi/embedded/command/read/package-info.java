/** Reading topics for a person: by short names, from a point in time, committed records only. */
@NullMarked
package org.carchi.embedded.command.read;

import org.jspecify.annotations.NullMarked;
