package org.carchi.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.carchi.runtime.replay.ReplayWindow;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.settings.SettingsSources;
import org.carchi.runtime.streams.DeadLetter;
import org.carchi.runtime.streams.StreamsSettings;
import org.carchi.runtime.topics.OffsetRange;
import org.carchi.schemas.RecordHeader;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.wire.TopicSerdes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTopologyTest {

    private static final Topics TOPICS = Topics.standard();
    private static final String DEAD_LETTERS =
            TOPICS.deadLetters(ServiceName.ENRICH).name();

    @TempDir
    Path stateDirectory;

    private final TopicSerdes serdes = new TopicSerdes(Map.of("schema.registry.url", "mock://enrich"));

    @Test
    void hasTheTopologyThatWasReviewed() throws IOException {
        try (InputStream golden = EnrichTopologyTest.class.getResourceAsStream("/topology.txt")) {
            String reviewed = new String(Objects.requireNonNull(golden).readAllBytes(), UTF_8);

            assertThat(topology(1_000_000).live().describe().toString()).isEqualTo(reviewed);
        }
    }

    @Test
    void enrichesEachArticleUnderItsKey() {
        try (TopologyTestDriver driver = driver(topology(1_000_000).live())) {
            articles(driver).pipeInput(Articles.ID, article("5 manat"));

            List<TestRecord<String, EnrichedArticle>> enriched = enriched(driver);

            assertThat(enriched).hasSize(1);
            assertThat(enriched.get(0).key()).isEqualTo(Articles.ID);
            assertThat(enriched.get(0).value().getAnalysis().getStatistics()).hasSize(1);
            assertThat(RecordHeader.ANALYZER_VERSION.of(enriched.get(0).headers()))
                    .contains("test-1");
        }
    }

    @Test
    void givesTheSameBytesForTheSameArticle() {
        try (TopologyTestDriver driver = driver(topology(1_000_000).live())) {
            articles(driver).pipeInput(Articles.ID, article("5 manat"));
            articles(driver).pipeInput(Articles.ID, article("5 manat"));

            List<byte[]> values = driver.createOutputTopic(
                            TOPICS.enriched().name(), new StringDeserializer(), new ByteArrayDeserializer())
                    .readValuesToList();

            assertThat(values).hasSize(2);
            assertThat(values.get(1)).isEqualTo(values.get(0));
        }
    }

    @Test
    void goesOnAfterARecordThatCannotBeDecoded() {
        try (TopologyTestDriver driver = driver(topology(1_000_000).live())) {
            bytes(driver).pipeInput(Articles.ID, new byte[] {9, 0, 0, 0, 1, 2});
            articles(driver).pipeInput(Articles.ID, article("5 manat"));

            assertThat(enriched(driver)).hasSize(1);
        }
    }

    @Test
    void setsAsideAnArticleWhoseEnrichmentExceedsTheLimit() {
        try (TopologyTestDriver driver = driver(topology(20_000).live())) {
            articles(driver).pipeInput(Articles.ID, article("ə".repeat(9_900)));
            articles(driver).pipeInput(Articles.ID, article("5 manat"));

            List<TestRecord<String, byte[]>> deadLetters = deadLetters(driver);

            assertThat(deadLetters).hasSize(1);
            assertThat(header(deadLetters.get(0), DeadLetter.REASON))
                    .startsWith("the record for topic news.enriched.v1 takes ")
                    .endsWith("more than the 20000 allowed by max.record.bytes");
            assertThat(serdes.of(TOPICS.articles())
                            .deserializer()
                            .deserialize(
                                    TOPICS.articles().name(), deadLetters.get(0).value()))
                    .isEqualTo(article("ə".repeat(9_900)));
            assertThat(enriched(driver)).hasSize(1);
        }
    }

    @Test
    void replaysOnlyTheWindowAndMarksWhatItWrites() {
        TopicPartition partition = new TopicPartition(TOPICS.articles().name(), 0);
        ReplayWindow window =
                new ReplayWindow("r1", 42, Map.of(partition, new OffsetRange(1, 2)), Instant.MIN, Instant.MAX);
        try (TopologyTestDriver driver = driver(topology(1_000_000).replay(window))) {
            articles(driver).pipeInput(Articles.ID, article("1 manat"));
            articles(driver).pipeInput(Articles.ID, article("2 manat"));
            articles(driver).pipeInput(Articles.ID, article("3 manat"));

            List<TestRecord<String, EnrichedArticle>> enriched = enriched(driver);

            assertThat(enriched).extracting(record -> record.value().getText()).containsExactly("2 manat");
            assertThat(RecordHeader.REPLAY_ID.of(enriched.get(0).headers())).contains("r1");
            assertThat(RecordHeader.GENERATION.of(enriched.get(0).headers())).contains("42");
        }
    }

    private static RawArticle article(String body) {
        return Articles.article("", body).build();
    }

    private EnrichTopology topology(int maxRecordBytes) {
        return new EnrichTopology(TOPICS, serdes, maxRecordBytes, new FindsNumbers());
    }

    private TopologyTestDriver driver(Topology topology) {
        ServiceSettings settings = ServiceSettings.read(new SettingsSources()
                .flags(Map.of(
                        "kafka.bootstrap.servers", "none:9092",
                        "kafka.schema.registry.url", "mock://enrich",
                        "state.dir", stateDirectory.toString()))
                .settings());
        Properties properties = new Properties();
        properties.putAll(StreamsSettings.of(settings, "carchi-enrich", DEAD_LETTERS));
        return new TopologyTestDriver(topology, properties);
    }

    private TestInputTopic<String, RawArticle> articles(TopologyTestDriver driver) {
        return driver.createInputTopic(
                TOPICS.articles().name(),
                new StringSerializer(),
                serdes.of(TOPICS.articles()).serializer());
    }

    private static TestInputTopic<String, byte[]> bytes(TopologyTestDriver driver) {
        return driver.createInputTopic(TOPICS.articles().name(), new StringSerializer(), new ByteArraySerializer());
    }

    private List<TestRecord<String, EnrichedArticle>> enriched(TopologyTestDriver driver) {
        return driver.createOutputTopic(
                        TOPICS.enriched().name(),
                        new StringDeserializer(),
                        serdes.of(TOPICS.enriched()).deserializer())
                .readRecordsToList();
    }

    private static List<TestRecord<String, byte[]>> deadLetters(TopologyTestDriver driver) {
        return driver.createOutputTopic(DEAD_LETTERS, new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private static String header(TestRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
