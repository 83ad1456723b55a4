/** Proofs against what others wrote: a registry, a Node client, Confluent's Java serdes. */
@NullMarked
package org.carchi.interop;

import org.jspecify.annotations.NullMarked;
