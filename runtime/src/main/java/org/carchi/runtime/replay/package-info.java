/** A bounded stretch of the log processed again beside the live service. */
@NullMarked
package org.carchi.runtime.replay;

import org.jspecify.annotations.NullMarked;
