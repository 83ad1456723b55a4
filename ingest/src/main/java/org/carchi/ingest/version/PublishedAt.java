package org.carchi.ingest.version;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.carchi.schemas.avro.PublishedAtMethod;

/**
 * A publication time and how it is known.
 *
 * @param time the time as it was stated
 * @param method how it is known
 */
public record PublishedAt(Instant time, PublishedAtMethod method) {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration MOST_AHEAD = Duration.ofHours(1);

    private static final float CLAMPED_CONFIDENCE = 0.1f;
    private static final float UNKNOWN_CONFIDENCE = 0.5f;
    private static final Map<PublishedAtMethod, Float> CONFIDENCE = Map.of(
            PublishedAtMethod.DOCUMENT, 0.95f,
            PublishedAtMethod.SIDECAR, 0.95f,
            PublishedAtMethod.FEED, 0.95f,
            PublishedAtMethod.FLAG, 0.9f,
            PublishedAtMethod.PAGE_METADATA, 0.9f,
            PublishedAtMethod.URL, 0.7f,
            PublishedAtMethod.TEXT, 0.6f,
            PublishedAtMethod.FETCH_TIME, 0.3f);

    /** What the delivery states, else what is known of the article already, else the time of receipt. */
    static PublishedAt of(Delivery delivery, ArticleState before) {
        Instant stated = delivery.article().getPublishedAt();
        if (stated != null) {
            return new PublishedAt(stated, delivery.article().getPublishedAtMethod());
        }
        return before.isUnknown()
                ? new PublishedAt(delivery.receivedAt(), PublishedAtMethod.FETCH_TIME)
                : before.publishedAt();
    }

    /** The time within what is possible: from 1900 on and at most an hour after it was received. */
    Instant clamped(Instant receivedAt) {
        Instant latest = receivedAt.plus(MOST_AHEAD);
        if (time.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return time.isAfter(latest) ? latest : time;
    }

    /** How sure the time is, from 0 to 1; an impossible one hardly is. */
    float confidence(Instant receivedAt) {
        return clamped(receivedAt).equals(time)
                ? CONFIDENCE.getOrDefault(method, UNKNOWN_CONFIDENCE)
                : CLAMPED_CONFIDENCE;
    }
}
