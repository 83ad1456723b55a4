package org.carchi.runtime.topics;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** A log in memory: records at some of its offsets, and at the others what a consumer never sees. */
final class Log extends MockConsumer<byte[], byte[]> {

    private final Map<TopicPartition, TreeMap<Long, byte[]>> records = new HashMap<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final Set<TopicPartition> silent = new HashSet<>();

    Log() {
        super("none");
    }

    /** A topic of one partition that ends at the offset. */
    TopicPartition topic(String name, long end) {
        TopicPartition partition = new TopicPartition(name, 0);
        records.put(partition, new TreeMap<>());
        ends.put(partition, end);
        updatePartitions(name, List.of(new PartitionInfo(name, 0, null, null, null)));
        updateBeginningOffsets(Map.of(partition, 0L));
        updateEndOffsets(Map.of(partition, end));
        return partition;
    }

    void put(TopicPartition partition, long offset, byte... value) {
        records.get(partition).put(offset, value);
    }

    /** Nobody serves the partition any more. */
    void silence(TopicPartition partition) {
        silent.add(partition);
    }

    /** One record of each partition, or a step to its end. */
    @Override
    public synchronized ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> found = new HashMap<>();
        Set<TopicPartition> read = new HashSet<>(assignment());
        read.removeAll(paused());
        read.removeAll(silent);
        for (TopicPartition partition : read) {
            Map.Entry<Long, byte[]> next = records.get(partition).ceilingEntry(position(partition));
            if (next == null) {
                seek(partition, ends.get(partition));
            } else {
                found.put(
                        partition,
                        List.of(new ConsumerRecord<>(
                                partition.topic(),
                                partition.partition(),
                                next.getKey(),
                                new byte[0],
                                next.getValue())));
                seek(partition, next.getKey() + 1);
            }
        }
        return new ConsumerRecords<>(found, Map.of());
    }
}
