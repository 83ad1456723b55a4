/** Settings: layered from defaults, a file, the environment and flags; every mistake reported at once. */
@NullMarked
package org.carchi.runtime.settings;

import org.jspecify.annotations.NullMarked;
