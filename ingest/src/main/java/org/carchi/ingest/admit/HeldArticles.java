package org.carchi.ingest.admit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.carchi.ingest.version.Delivery;
import org.carchi.schemas.avro.ReceivedArticle;

/**
 * Deliveries kept back until their embargo ends, the newest one per article and source.
 *
 * @param store the deliveries and the times of their receipt, by article and source
 */
record HeldArticles(TimestampedKeyValueStore<String, ReceivedArticle> store) {

    private static final char SEPARATOR = '\n';

    Optional<ReceivedArticle> heldBefore(Delivery delivery) {
        return Optional.ofNullable(store.get(key(delivery))).map(ValueAndTimestamp::value);
    }

    void hold(Delivery delivery) {
        store.put(
                key(delivery),
                ValueAndTimestamp.make(delivery.article(), delivery.receivedAt().toEpochMilli()));
    }

    void drop(Delivery delivery) {
        store.delete(key(delivery));
    }

    /** What may be published at that time, in the order of the articles' ids. */
    List<Delivery> dueAt(Instant now) {
        List<Delivery> due = new ArrayList<>();
        try (KeyValueIterator<String, ValueAndTimestamp<ReceivedArticle>> held = store.all()) {
            held.forEachRemaining(entry -> {
                Delivery delivery = delivery(entry);
                if (!delivery.isWithheldAt(now)) {
                    due.add(delivery);
                }
            });
        }
        return due;
    }

    private static Delivery delivery(KeyValue<String, ValueAndTimestamp<ReceivedArticle>> entry) {
        String articleId = entry.key.substring(0, entry.key.indexOf(SEPARATOR));
        Instant receivedAt = Instant.ofEpochMilli(entry.value.timestamp());
        return new Delivery(articleId, entry.value.value(), receivedAt);
    }

    private static String key(Delivery delivery) {
        return delivery.articleId() + SEPARATOR + delivery.sourceId();
    }
}
