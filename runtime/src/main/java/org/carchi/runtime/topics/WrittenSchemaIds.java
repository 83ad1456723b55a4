package org.carchi.runtime.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.carchi.schemas.TypedTopic;
import org.carchi.schemas.wire.WireFormat;
import org.jspecify.annotations.Nullable;

/** The schema ids that stand in a topic's records: of its first and of its newest ones, in each partition. */
public final class WrittenSchemaIds {

    /** Records and transaction markers looked at from the end. */
    private static final long NEWEST = 4;

    private final Consumer<byte[], byte[]> consumer;
    private final RangeReader reader;

    /** The consumer belongs to no group and is not shared. */
    public WrittenSchemaIds(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
        this.reader = new RangeReader(consumer);
    }

    /**
     * Ids by topic; a topic without records, or that does not exist yet, has none.
     *
     * @throws org.apache.kafka.common.errors.TimeoutException where some partition cannot be read: wait, then ask again
     */
    public Map<TypedTopic, Set<Integer>> of(Collection<? extends TypedTopic> topics) {
        Map<String, Set<Integer>> ids =
                ids(topics.stream().map(TypedTopic::name).toList());
        return topics.stream()
                .collect(Collectors.toMap(topic -> topic, topic -> ids.getOrDefault(topic.name(), Set.of())));
    }

    private Map<String, Set<Integer>> ids(List<String> topics) {
        Map<TopicPartition, OffsetRange> all = ranges(topics);
        Map<TopicPartition, OffsetRange> newest = new HashMap<>(all);
        newest.replaceAll((partition, range) -> range.lastOffsets(NEWEST));
        Map<String, Set<Integer>> ids = new TreeMap<>();
        reader.read(all, found -> note(found, ids));
        reader.read(newest, found -> note(found, ids));
        return ids;
    }

    private Map<TopicPartition, OffsetRange> ranges(List<String> topics) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
        Map<TopicPartition, OffsetRange> ranges = new HashMap<>();
        consumer.endOffsets(partitions)
                .forEach((partition, end) ->
                        ranges.put(partition, new OffsetRange(begin.getOrDefault(partition, 0L), end)));
        return ranges;
    }

    /** One record of a stretch is enough. */
    private static boolean note(ConsumerRecord<byte[], byte[]> found, Map<String, Set<Integer>> ids) {
        if (isFramed(found.value())) {
            ids.computeIfAbsent(found.topic(), topic -> new TreeSet<>()).add(WireFormat.schemaId(found.value()));
        }
        return true;
    }

    /** A record that somebody else wrote in another form has no id to compare. */
    private static boolean isFramed(byte @Nullable [] value) {
        return value != null && value.length >= WireFormat.HEADER_BYTES && value[0] == 0;
    }
}
