/** What the machine gives an embedded wire: a data directory and ports. */
@NullMarked
package org.carchi.embedded.host;

import org.jspecify.annotations.NullMarked;
