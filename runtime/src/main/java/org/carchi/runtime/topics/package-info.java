/** Topics as the cluster holds them: created from their declarations, checked before the first record. */
@NullMarked
package org.carchi.runtime.topics;

import org.jspecify.annotations.NullMarked;
