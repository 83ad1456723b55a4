package org.carchi.runtime.topics;

import java.time.Duration;
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

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int MOST_POLLS = 50;

    private final Consumer<byte[], byte[]> consumer;

    /** The consumer belongs to no group and is not shared. */
    public WrittenSchemaIds(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** Ids by topic; a topic without records, or that does not exist yet, has none. */
    public Map<TypedTopic, Set<Integer>> of(Collection<? extends TypedTopic> topics) {
        Map<String, Set<Integer>> ids =
                ids(topics.stream().map(TypedTopic::name).toList());
        return topics.stream()
                .collect(Collectors.toMap(topic -> topic, topic -> ids.getOrDefault(topic.name(), Set.of())));
    }

    private Map<String, Set<Integer>> ids(List<String> topics) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
        Map<TopicPartition, OffsetRange> all = new HashMap<>();
        consumer.endOffsets(partitions)
                .forEach((partition, end) ->
                        all.put(partition, new OffsetRange(begin.getOrDefault(partition, 0L), end)));
        all.values().removeIf(OffsetRange::isEmpty);
        Map<String, Set<Integer>> ids = new TreeMap<>();
        read(all, ids);
        all.replaceAll(
                (partition, range) -> new OffsetRange(Math.max(range.begin(), range.end() - NEWEST), range.end()));
        read(all, ids);
        return ids;
    }

    /** A record that somebody else wrote in another form has no id to compare. */
    private static boolean isFramed(byte @Nullable [] value) {
        return value != null && value.length >= WireFormat.HEADER_BYTES && value[0] == 0;
    }

    /** Reads each range until a record comes or its end is reached. */
    private void read(Map<TopicPartition, OffsetRange> ranges, Map<String, Set<Integer>> ids) {
        Map<TopicPartition, OffsetRange> open = new HashMap<>(ranges);
        consumer.assign(open.keySet());
        open.forEach((partition, range) -> consumer.seek(partition, range.begin()));
        for (int poll = 0; poll < MOST_POLLS && !open.isEmpty(); poll++) {
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                open.remove(new TopicPartition(found.topic(), found.partition()));
                if (isFramed(found.value())) {
                    ids.computeIfAbsent(found.topic(), topic -> new TreeSet<>())
                            .add(WireFormat.schemaId(found.value()));
                }
            }
            open.entrySet()
                    .removeIf(range -> consumer.position(range.getKey())
                            >= range.getValue().end());
            consumer.pause(consumer.assignment());
            consumer.resume(open.keySet());
        }
    }
}
