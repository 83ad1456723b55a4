/** The gate that every change of a schema must pass. */
@NullMarked
package org.carchi.schemas.compatibility;

import org.jspecify.annotations.NullMarked;
