package org.carchi.embedded.proof.rig;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.schemas.Topic;

/** Reads topics from their first record to their last committed one. */
public final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<String, String> client;

    TopicReader(Map<String, String> client) {
        this.client = client;
    }

    /** Hands on every record that is committed now, with its bytes. */
    public void read(Topic<?> topic, Consumer<ConsumerRecord<String, byte[]>> records) {
        try (KafkaConsumer<String, byte[]> consumer = open(List.of(topic))) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            consumer.seekToBeginning(consumer.assignment());
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (System.nanoTime() > deadline) {
                    throw new CommandFailed(
                            "topic " + topic.name() + " cannot be read to its end in " + PATIENCE.toSeconds() + " s");
                }
                for (ConsumerRecord<String, byte[]> found : consumer.poll(POLL)) {
                    deadline = System.nanoTime() + PATIENCE.toNanos();
                    records.accept(found);
                }
            }
        }
    }

    /** Records of the topic, transaction markers left out. */
    public long count(Topic<?> topic) {
        AtomicLong count = new AtomicLong();
        read(topic, found -> count.incrementAndGet());
        return count.get();
    }

    /** The offsets after the last committed records, summed up: they stand still when nothing is written. */
    public long ends(Collection<Topic<?>> topics) {
        try (KafkaConsumer<String, byte[]> consumer = open(topics)) {
            return consumer.endOffsets(consumer.assignment()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** A consumer that has every partition of the topics and sees committed records only. */
    public KafkaConsumer<String, byte[]> open(Collection<Topic<?>> topics) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList());
        return consumer;
    }
}
