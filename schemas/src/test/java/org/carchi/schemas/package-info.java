/** What the contract promises. */
@NullMarked
package org.carchi.schemas;

import org.jspecify.annotations.NullMarked;
