package org.carchi.ingest.admit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.settings.SettingsSources;
import org.carchi.runtime.streams.StreamsSettings;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.Admission;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.wire.TopicSerdes;

/** Admission without a broker, with a clock that stands still unless it is told to go on. */
final class AdmissionDriver implements AutoCloseable {

    static final Instant START = Instant.parse("2025-03-04T06:00:00Z");

    private static final Topics TOPICS = Topics.standard();
    private static final String REGISTRY = "mock://admission";

    private final TopicSerdes serdes = new TopicSerdes(Map.of("schema.registry.url", REGISTRY));
    private final TopologyTestDriver driver;
    private Instant now = START;

    AdmissionDriver(Path stateDirectory, AdmissionSettings settings) {
        ServiceSettings service = ServiceSettings.read(new SettingsSources()
                .flags(Map.of(
                        "kafka.bootstrap.servers",
                        "none:9092",
                        "kafka.schema.registry.url",
                        REGISTRY,
                        "state.dir",
                        stateDirectory.toString()))
                .settings());
        Properties properties = new Properties();
        properties.putAll(StreamsSettings.of(
                service, "carchi-ingest", TOPICS.deadLetters(ServiceName.INGEST).name()));
        driver = new TopologyTestDriver(topology(settings), properties, START);
    }

    Topology topology(AdmissionSettings settings) {
        return new AdmissionTopology(TOPICS, serdes, settings).build();
    }

    void deliver(ReceivedArticle... deliveries) {
        var received = driver.createInputTopic(
                TOPICS.received().name(),
                new StringSerializer(),
                serdes.of(TOPICS.received()).serializer());
        for (ReceivedArticle delivery : deliveries) {
            received.pipeInput(new TestRecord<>(delivery.getSourceId(), delivery, now));
        }
    }

    void deliverBytes(byte[] key, byte[] value) {
        driver.createInputTopic(TOPICS.received().name(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value, now));
    }

    void advance(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
    }

    List<RawArticle> articles() {
        return read(TOPICS.articles()).stream().map(TestRecord::value).toList();
    }

    List<TestRecord<String, RawArticle>> articleRecords() {
        return read(TOPICS.articles());
    }

    List<Admission> admissions() {
        return read(TOPICS.admissions()).stream().map(TestRecord::value).toList();
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return driver.createOutputTopic(
                        TOPICS.deadLetters(ServiceName.INGEST).name(),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())
                .readRecordsToList();
    }

    @Override
    public void close() {
        driver.close();
    }

    private <V> List<TestRecord<String, V>> read(Topic<V> topic) {
        return driver.createOutputTopic(
                        topic.name(), new StringDeserializer(), serdes.of(topic).deserializer())
                .readRecordsToList();
    }
}
