/** The schema registry as the wire uses it: Confluent's REST API, its twin in memory, and the checks made at start. */
@NullMarked
package org.carchi.schemas.registry;

import org.jspecify.annotations.NullMarked;
