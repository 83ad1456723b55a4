package org.carchi.embedded.command.read;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.embedded.command.wire.WireAddress;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.Topic;

/** Reads committed records of some topics, all partitions, without a group. Not thread-safe. */
public final class TopicReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration STALL = Duration.ofSeconds(60);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> ends;

    private TopicReader(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.ends = ends;
    }

    /** Opens the topics at their first records. */
    public static TopicReader fromBeginning(ServiceSettings wire, Collection<? extends Topic<?>> topics) {
        TopicReader reader = open(wire, topics);
        reader.consumer.seekToBeginning(reader.ends.keySet());
        return reader;
    }

    /** Opens the topics behind the last record that is committed now. */
    public static TopicReader fromEnd(ServiceSettings wire, Collection<? extends Topic<?>> topics) {
        TopicReader reader = open(wire, topics);
        reader.ends.forEach(reader.consumer::seek);
        return reader;
    }

    /** What has come, in the order of each partition; empty where nothing comes in time. */
    public List<ConsumerRecord<String, byte[]>> poll(Duration atMost) {
        return StreamSupport.stream(consumer.poll(atMost).spliterator(), false).toList();
    }

    /** Hands on everything that was committed when the topics were opened. */
    public void readToEnd(Consumer<ConsumerRecord<String, byte[]>> records) {
        long deadline = System.nanoTime() + STALL.toNanos();
        while (!isAtEnd()) {
            if (System.nanoTime() > deadline) {
                throw new CommandFailed(
                        "nothing more can be read of " + ends.keySet() + " for " + STALL.toSeconds() + " s");
            }
            for (ConsumerRecord<String, byte[]> found : poll(POLL)) {
                deadline = System.nanoTime() + STALL.toNanos();
                records.accept(found);
            }
        }
    }

    /** The offsets behind the last records that were committed when the topics were opened, summed up. */
    public long ends() {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether everything has been read that was committed when the topics were opened. */
    public boolean isAtEnd() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static TopicReader open(ServiceSettings wire, Collection<? extends Topic<?>> topics) {
        Map<String, Object> settings = new HashMap<>(wire.kafka());
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, wire.maxRecordBytes());
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        try {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> partitions(consumer, topic).stream())
                    .toList();
            consumer.assign(partitions);
            return new TopicReader(consumer, consumer.endOffsets(partitions));
        } catch (TimeoutException e) {
            consumer.close();
            throw new CommandFailed(WireAddress.unreachable(wire), e);
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Topic<?> topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new CommandFailed(
                    "topic " + topic.name() + " does not exist yet; 'carchi topics' lists those that do");
        }
        return partitions;
    }
}
