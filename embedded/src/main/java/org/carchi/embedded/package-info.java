/** All of the wire on one machine. */
@NullMarked
package org.carchi.embedded;

import org.jspecify.annotations.NullMarked;
