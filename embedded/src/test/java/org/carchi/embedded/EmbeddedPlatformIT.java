package org.carchi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.carchi.embedded.host.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPlatformIT {

    @TempDir
    Path data;

    @Test
    void startsAndTakesATransaction() throws Exception {
        long started = System.nanoTime();
        try (EmbeddedPlatform platform = EmbeddedPlatform.start(new PlatformSettings(data, Ports.FREE))) {
            System.out.println("start " + (System.nanoTime() - started) / 1_000_000);
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("t", 1, (short) 1)))
                        .all()
                        .get();
                System.out.println(admin.describeFeatures().featureMetadata().get());
            }
            try (KafkaProducer<String, String> p = new KafkaProducer<>(
                    Map.of("bootstrap.servers", platform.bootstrapServers(), "transactional.id", "x"),
                    new StringSerializer(),
                    new StringSerializer())) {
                p.initTransactions();
                p.beginTransaction();
                p.send(new ProducerRecord<>("t", "a", "b"));
                p.commitTransaction();
            }
            try (KafkaConsumer<String, String> c = new KafkaConsumer<>(
                    Map.of(
                            "bootstrap.servers",
                            platform.bootstrapServers(),
                            "group.id",
                            "g",
                            "auto.offset.reset",
                            "earliest",
                            "isolation.level",
                            "read_committed"),
                    new StringDeserializer(),
                    new StringDeserializer())) {
                c.subscribe(List.of("t"));
                assertThat(c.poll(Duration.ofSeconds(10))).hasSize(1);
            }
            System.out.println("used " + (System.nanoTime() - started) / 1_000_000);
        }
        System.out.println("closed " + (System.nanoTime() - started) / 1_000_000);
    }
}
