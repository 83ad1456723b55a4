package org.carchi.schemas.registry;

import java.time.Duration;

/** A moment until which something may be tried. */
record Deadline(long nanoTime) {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** What is left, never less than a millisecond, so that it can serve as a timeout. */
    Duration remaining() {
        Duration left = Duration.ofNanos(nanoTime - System.nanoTime());
        return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
    }

    boolean hasPassed() {
        return nanoTime - System.nanoTime() <= 0;
    }
}
