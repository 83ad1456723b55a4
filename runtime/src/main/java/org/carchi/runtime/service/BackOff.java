package org.carchi.runtime.service;

import java.time.Duration;

/** Waiting times that double from try to try, up to a longest one. Not thread-safe. */
public final class BackOff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    public BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** The time to wait now; the one after it is twice as long. */
    public Duration next() {
        Duration now = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return now;
    }

    /** Begins again with the first waiting time. */
    public void reset() {
        next = first;
    }
}
