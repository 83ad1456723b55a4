package org.carchi.runtime.replay;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.topics.LastRecords;
import org.carchi.runtime.topics.OffsetRange;
import org.carchi.schemas.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Turns a request into a window. Its end is the last record before what the live group has committed when the replay is
 * planned: what stands behind it, such as transaction markers, no group ever commits by itself.
 */
public final class ReplayPlanner {

    private final Admin admin;
    private final ServiceSettings settings;
    private final Clock clock;

    /** The clock gives the generation: a replay planned later ranks higher. */
    public ReplayPlanner(Admin admin, ServiceSettings settings, Clock clock) {
        this.admin = admin;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param topic the log to replay
     * @param liveGroup the group that processes it live; its offsets are read and never touched
     */
    public ReplayWindow plan(ReplayRequest request, Topic<?> topic, String liveGroup)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> live = admin.listConsumerGroupOffsets(liveGroup)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, OffsetRange> ranges = firstOffsets(topic).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        first -> range(request, first.getValue().offset(), live.get(first.getKey()))));
        long generation = clock.millis();
        String id = Long.toString(generation, Character.MAX_RADIX);
        return new ReplayWindow(
                id, generation, endedWithRecords(ranges), request.publishedFrom(), request.publishedTo());
    }

    private Map<TopicPartition, OffsetRange> endedWithRecords(Map<TopicPartition, OffsetRange> ranges) {
        Map<String, Object> reader = new HashMap<>(settings.kafka());
        reader.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        reader.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(reader, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return new LastRecords(consumer).endOf(ranges);
        }
    }

    /** @param reached what the live group has committed; null where it has committed nothing */
    private static OffsetRange range(ReplayRequest request, long first, @Nullable OffsetAndMetadata reached) {
        long end = Math.min(request.toOffset(), reached == null ? first : reached.offset());
        long begin = Math.min(Math.max(request.fromOffset(), first), Math.max(first, end));
        return new OffsetRange(begin, Math.max(begin, end));
    }

    private Map<TopicPartition, ListOffsetsResultInfo> firstOffsets(Topic<?> topic)
            throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> described =
                admin.describeTopics(List.of(topic.name())).allTopicNames().get();
        Map<TopicPartition, OffsetSpec> earliest = new HashMap<>();
        described.values().stream()
                .flatMap(description -> description.partitions().stream())
                .forEach(info ->
                        earliest.put(new TopicPartition(topic.name(), info.partition()), OffsetSpec.earliest()));
        return admin.listOffsets(earliest).all().get();
    }
}
