package org.carchi.schemas;

import java.time.Duration;
import java.util.Map;

/** How long a topic keeps its records, as the topic settings that say so. */
public record Retention(String description, Map<String, String> topicSettings) {

    /** Every record for ever. */
    public static final Retention FOREVER = new Retention(
            "for ever", Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1"));

    /** The newest record of each key. */
    public static final Retention COMPACTED = new Retention("compacted", Map.of("cleanup.policy", "compact"));

    public Retention {
        topicSettings = Map.copyOf(topicSettings);
    }

    /**
     * A number of days, counted from the moment the broker appends the record: an article that carries an old
     * publication time must not be deleted on arrival.
     */
    public static Retention days(int days) {
        return new Retention(
                days + " days",
                Map.of(
                        "cleanup.policy", "delete",
                        "retention.ms", Long.toString(Duration.ofDays(days).toMillis()),
                        "message.timestamp.type", "LogAppendTime"));
    }
}
