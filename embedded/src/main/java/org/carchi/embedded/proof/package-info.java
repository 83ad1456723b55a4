/** Commands with which a user sees that a wire on this machine keeps its promises: each does harm, then counts. */
@NullMarked
package org.carchi.embedded.proof;

import org.jspecify.annotations.NullMarked;
