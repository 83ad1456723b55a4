package org.carchi.runtime.replay;

import java.time.Instant;

/**
 * What somebody wants processed again.
 *
 * @param fromOffset first offset of every partition
 * @param toOffset offset after the last of every partition; the live service's progress ends it in any case
 * @param publishedFrom earliest publication time, included
 * @param publishedTo latest publication time, excluded
 */
public record ReplayRequest(long fromOffset, long toOffset, Instant publishedFrom, Instant publishedTo) {

    /** All that the live service has processed. */
    public static ReplayRequest everything() {
        return new ReplayRequest(0, Long.MAX_VALUE, Instant.MIN, Instant.MAX);
    }

    public ReplayRequest fromOffset(long offset) {
        return new ReplayRequest(offset, toOffset, publishedFrom, publishedTo);
    }

    public ReplayRequest toOffset(long offset) {
        return new ReplayRequest(fromOffset, offset, publishedFrom, publishedTo);
    }

    public ReplayRequest publishedFrom(Instant time) {
        return new ReplayRequest(fromOffset, toOffset, time, publishedTo);
    }

    public ReplayRequest publishedTo(Instant time) {
        return new ReplayRequest(fromOffset, toOffset, publishedFrom, time);
    }
}
