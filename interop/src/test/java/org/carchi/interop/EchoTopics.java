package org.carchi.interop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.carchi.embedded.EmbeddedPlatform;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;

/** Pairs of topics, one pair per type of record: what we write to the first, a peer writes to the second. */
record EchoTopics(EmbeddedPlatform platform, String peer) {

    static final List<Class<?>> TYPES = Topics.standard().all().stream()
            .filter(Topic::isAvro)
            .<Class<?>>map(Topic::valueType)
            .distinct()
            .toList();

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MOST_POLLS = 60;

    String in(Class<?> type) {
        return peer + ".in." + type.getSimpleName();
    }

    String out(Class<?> type) {
        return peer + ".out." + type.getSimpleName();
    }

    void create() {
        create(TYPES.stream().flatMap(type -> Stream.of(in(type), out(type))));
    }

    void create(Stream<String> names) {
        List<NewTopic> topics =
                names.map(name -> new NewTopic(name, 1, (short) 1)).toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What a peer takes on its command line. */
    List<String> arguments(int count) {
        Stream<String> where = Stream.of(platform.bootstrapServers(), platform.registryUrl(), Integer.toString(count));
        return Stream.concat(where, TYPES.stream().map(type -> in(type) + "=" + out(type)))
                .toList();
    }

    void write(String topic, List<byte[]> values) {
        Map<String, Object> config = Map.of("bootstrap.servers", platform.bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            for (byte[] value : values) {
                producer.send(new ProducerRecord<>(topic, "ə", value)).get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** As many values as are there by the time that the topic gives no more than that. */
    List<byte[]> read(String topic, int count) {
        List<byte[]> values = new ArrayList<>();
        Map<String, Object> config = new HashMap<>(Map.of("bootstrap.servers", platform.bootstrapServers()));
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partition = List.of(new TopicPartition(topic, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            for (int poll = 0; poll < MOST_POLLS && values.size() < count; poll++) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    values.add(record.value());
                }
            }
        }
        return values;
    }
}
