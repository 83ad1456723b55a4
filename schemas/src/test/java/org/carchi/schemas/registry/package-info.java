/** What the registry clients promise. */
@NullMarked
package org.carchi.schemas.registry;

import org.jspecify.annotations.NullMarked;
