/** A wire driven from outside: its process, what is fed to it, and what is read from it. */
@NullMarked
package org.carchi.embedded.proof.rig;

import org.jspecify.annotations.NullMarked;
