package org.carchi.embedded.proof.rig;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** So many things a second. Who falls behind does not hurry to catch up. Not thread-safe. */
final class Pace {

    private final long interval;
    private long due = System.nanoTime();

    Pace(int perSecond) {
        this.interval = Duration.ofSeconds(1).toNanos() / perSecond;
    }

    /** Waits for the next one's time. */
    void await() {
        LockSupport.parkNanos(due - System.nanoTime());
        due = Math.max(due + interval, System.nanoTime() - interval);
    }
}
