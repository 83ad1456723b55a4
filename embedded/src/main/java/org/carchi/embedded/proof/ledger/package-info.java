/** What a proof counts and what it says in the end: pure data, without Kafka. */
@NullMarked
package org.carchi.embedded.proof.ledger;

import org.jspecify.annotations.NullMarked;
