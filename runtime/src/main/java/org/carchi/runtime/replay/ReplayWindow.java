package org.carchi.runtime.replay;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.carchi.runtime.topics.OffsetRange;

/**
 * What a replay processes: a stretch of offsets per partition, and within it the articles published in a time range.
 *
 * @param id names the replay; part of its application id
 * @param generation larger than that of every replay before
 * @param ranges offsets per partition; beyond their end, live is still to come
 * @param publishedFrom earliest publication time, included
 * @param publishedTo latest publication time, excluded
 */
public record ReplayWindow(
        String id,
        long generation,
        Map<TopicPartition, OffsetRange> ranges,
        Instant publishedFrom,
        Instant publishedTo) {

    private static final OffsetRange NOTHING = new OffsetRange(0, 0);

    public ReplayWindow {
        ranges = Map.copyOf(ranges);
    }

    /** Whether a record at this place, published at that time, belongs to the replay. */
    public boolean covers(TopicPartition partition, long offset, Instant publishedAt) {
        return ranges.getOrDefault(partition, NOTHING).contains(offset)
                && !publishedAt.isBefore(publishedFrom)
                && publishedAt.isBefore(publishedTo);
    }

    /** Offsets in the stretch; transaction markers are among them. */
    public long size() {
        return remaining(Map.of());
    }

    /** Offsets still to be processed where the replay has come so far. */
    public long remaining(Map<TopicPartition, Long> positions) {
        return ranges.entrySet().stream()
                .mapToLong(range -> range.getValue().remainingAfter(positions.getOrDefault(range.getKey(), 0L)))
                .sum();
    }
}
