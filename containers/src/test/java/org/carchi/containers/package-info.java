/** The journey of an article through the image and the compose file, watched from outside. */
@NullMarked
package org.carchi.containers;

import org.jspecify.annotations.NullMarked;
