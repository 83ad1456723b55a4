package org.carchi.runtime.topics;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads stretches of partitions to their ends, which may lie behind the last record: transaction markers take offsets. */
final class RangeReader {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int MOST_IDLE_POLLS = 50;

    private final Consumer<byte[], byte[]> consumer;

    /** The consumer belongs to no group and is not shared. */
    RangeReader(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /**
     * Hands on the records of each range, in the order of their offsets.
     *
     * @param isEnough takes a record and tells whether the rest of its range may be left out
     * @throws TimeoutException where some range cannot be read: nothing comes, and its end is not reached
     */
    void read(Map<TopicPartition, OffsetRange> ranges, Predicate<ConsumerRecord<byte[], byte[]>> isEnough) {
        Map<TopicPartition, OffsetRange> open = new HashMap<>(ranges);
        open.values().removeIf(OffsetRange::isEmpty);
        consumer.assign(open.keySet());
        open.forEach((partition, range) -> consumer.seek(partition, range.begin()));
        int idle = 0;
        while (!open.isEmpty()) {
            long before = left(open);
            poll(open, isEnough);
            idle = left(open) < before ? 0 : idle + 1;
            if (idle == MOST_IDLE_POLLS) {
                throw new TimeoutException("nothing comes from " + open.keySet() + " although it holds records");
            }
        }
    }

    private void poll(Map<TopicPartition, OffsetRange> open, Predicate<ConsumerRecord<byte[], byte[]>> isEnough) {
        for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
            TopicPartition partition = new TopicPartition(found.topic(), found.partition());
            OffsetRange range = open.get(partition);
            if (range != null && (!range.contains(found.offset()) || isEnough.test(found))) {
                open.remove(partition);
            }
        }
        open.keySet().removeIf(partition -> remaining(open, partition) == 0);
        consumer.pause(consumer.assignment());
        consumer.resume(open.keySet());
    }

    private long left(Map<TopicPartition, OffsetRange> open) {
        return open.keySet().stream()
                .mapToLong(partition -> remaining(open, partition))
                .sum();
    }

    private long remaining(Map<TopicPartition, OffsetRange> open, TopicPartition partition) {
        OffsetRange range = open.get(partition);
        return range == null ? 0 : range.remainingAfter(consumer.position(partition));
    }
}
