/** How a service starts, waits for what it needs, lives and stops. */
@NullMarked
package org.carchi.runtime.service;

import org.jspecify.annotations.NullMarked;
