package org.carchi.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of strings on an embedded broker, written in transactions and read by one group. */
record TextTopic(String bootstrapServers) {

    private static final String NAME = "texts";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void create() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(NAME, 1, (short) 1))).all().get();
        }
    }

    short transactionVersion() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.describeFeatures()
                    .featureMetadata()
                    .get()
                    .finalizedFeatures()
                    .get("transaction.version")
                    .maxVersionLevel();
        }
    }

    void commit(String... values) {
        try (KafkaProducer<String, String> producer = producer()) {
            send(producer, values);
            producer.commitTransaction();
        }
    }

    void abort(String... values) {
        try (KafkaProducer<String, String> producer = producer()) {
            send(producer, values);
            producer.flush();
            producer.abortTransaction();
        }
    }

    /** The next committed values of the group, exactly so many, and its position is kept. */
    List<String> next(int count) {
        try (KafkaConsumer<String, String> consumer = consumer(count)) {
            consumer.subscribe(List.of(NAME));
            List<String> values = new ArrayList<>();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (values.size() < count && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofMillis(200))) {
                    values.add(found.value());
                }
                consumer.commitSync();
            }
            return values;
        }
    }

    private static void send(KafkaProducer<String, String> producer, String... values) {
        producer.initTransactions();
        producer.beginTransaction();
        for (String value : values) {
            producer.send(new ProducerRecord<>(NAME, value));
        }
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "transactional.id", "writer"),
                new StringSerializer(),
                new StringSerializer());
    }

    private KafkaConsumer<String, String> consumer(int count) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "group.id", "readers",
                        "auto.offset.reset", "earliest",
                        "isolation.level", "read_committed",
                        "max.poll.records", Integer.toString(count)),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
