/** What operators see of a service: liveness, readiness, metrics, topology. */
@NullMarked
package org.carchi.runtime.health;

import org.jspecify.annotations.NullMarked;
