/** What every topology shares: client settings, measured output, dead letters, and telling an outage from poison. */
@NullMarked
package org.carchi.runtime.streams;

import org.jspecify.annotations.NullMarked;
