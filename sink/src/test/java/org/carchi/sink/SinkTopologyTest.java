package org.carchi.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.settings.SettingsSources;
import org.carchi.runtime.streams.StreamsSettings;
import org.carchi.schemas.RecordHeader;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.ArticleStatus;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.EntityMention;
import org.carchi.schemas.avro.FactStatus;
import org.carchi.schemas.avro.StatisticRecord;
import org.carchi.schemas.wire.TopicSerdes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkTopologyTest {

    private static final Topics TOPICS = Topics.standard();
    private static final int MAX_RECORD_BYTES = 1_000_000;

    private final TopicSerdes serdes = new TopicSerdes(Map.of("schema.registry.url", "mock://sink"));
    private final Topology topology = new SinkTopology(TOPICS, serdes, MAX_RECORD_BYTES).build();

    private TopologyTestDriver driver;

    @BeforeEach
    void start(@TempDir Path stateDirectory) {
        ServiceSettings settings = ServiceSettings.read(new SettingsSources()
                .flags(Map.of(
                        "kafka.bootstrap.servers", "none:9092",
                        "kafka.schema.registry.url", "mock://sink",
                        "state.dir", stateDirectory.toString()))
                .settings());
        Properties properties = new Properties();
        properties.putAll(StreamsSettings.of(
                settings, "carchi-sink", TOPICS.deadLetters(ServiceName.SINK).name()));
        driver = new TopologyTestDriver(topology, properties);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void hasTheTopologyThatWasReviewed() throws IOException {
        try (InputStream golden = SinkTopologyTest.class.getResourceAsStream("/topology.txt")) {
            String reviewed = new String(Objects.requireNonNull(golden).readAllBytes(), UTF_8);

            assertThat(topology.describe().toString()).isEqualTo(reviewed);
        }
    }

    @Test
    void assertsEveryFactOfANewArticle() {
        send(Enriched.article(1, List.of("Bakı", "Gəncə"), List.of(5)));

        assertThat(mentions())
                .extracting(EntityMention::getEntityId, EntityMention::getStatus)
                .containsExactlyInAnyOrder(
                        tuple("gpe:Bakı", FactStatus.ASSERTED), tuple("gpe:Gəncə", FactStatus.ASSERTED));
        assertThat(statistics())
                .extracting(StatisticRecord::getStatisticId, StatisticRecord::getStatus)
                .containsExactly(tuple("statistic-5", FactStatus.ASSERTED));
        assertThat(current()).hasSize(1);
    }

    @Test
    void emitsNothingForARepeat() {
        send(Enriched.article(1, List.of("Bakı"), List.of(5)));
        drain();

        send(Enriched.article(1, List.of("Bakı"), List.of(5)));

        assertThat(mentions()).isEmpty();
        assertThat(statistics()).isEmpty();
        assertThat(current()).isEmpty();
    }

    @Test
    void emitsExactlyWhatACorrectionChanges() {
        send(Enriched.article(1, List.of("Bakı"), List.of(5, 7)));
        drain();

        send(Enriched.article(2, List.of("Bakı"), List.of(5, 8)));

        assertThat(mentions()).isEmpty();
        assertThat(statistics())
                .extracting(StatisticRecord::getStatisticId, StatisticRecord::getStatus, StatisticRecord::getVersion)
                .containsExactly(
                        tuple("statistic-7", FactStatus.SUPERSEDED, 2), tuple("statistic-8", FactStatus.ASSERTED, 2));
        assertThat(current()).extracting(EnrichedArticle::getVersion).containsExactly(2);
    }

    @Test
    void withdrawsEveryFactOfAKilledArticle() {
        send(Enriched.article(1, List.of("Bakı"), List.of(5)));
        drain();

        send(Enriched.kill(2));

        assertThat(mentions())
                .extracting(EntityMention::getCanonicalName, EntityMention::getStatus)
                .containsExactly(tuple("Bakı", FactStatus.WITHDRAWN));
        assertThat(statistics())
                .extracting(fact -> fact.getStatistic().getQuote(), StatisticRecord::getStatus)
                .containsExactly(tuple("5", FactStatus.WITHDRAWN));
        assertThat(current()).extracting(EnrichedArticle::getStatus).containsExactly(ArticleStatus.KILLED);
    }

    @Test
    void assertsTheFactsAgainWhenAnArticleIsRestored() {
        send(Enriched.article(1, List.of("Bakı"), List.of()));
        send(Enriched.kill(2));
        drain();

        send(Enriched.article(3, List.of("Bakı"), List.of()));

        assertThat(mentions())
                .extracting(EntityMention::getStatus, EntityMention::getVersion, EntityMention::getWikidataId)
                .containsExactly(tuple(FactStatus.ASSERTED, 3, "Q9248"));
    }

    @Test
    void neverGoesBackToAnOlderVersion() {
        send(Enriched.article(2, List.of("Bakı"), List.of()));
        drain();

        send(Enriched.article(1, List.of("Gəncə"), List.of()));

        assertThat(mentions()).isEmpty();
        assertThat(current()).isEmpty();
    }

    @Test
    void marksWhatAReplayChangesWithItsGeneration() {
        send(Enriched.article(1, List.of("Bakı"), List.of(5)));
        drain();

        RecordHeaders headers = new RecordHeaders();
        RecordHeader.GENERATION.set(headers, "42");
        send(new TestRecord<>(Enriched.ID, Enriched.article(1, List.of("Bakı"), List.of(6)), headers));

        assertThat(statistics())
                .extracting(StatisticRecord::getStatisticId, StatisticRecord::getStatus, StatisticRecord::getGeneration)
                .containsExactly(
                        tuple("statistic-5", FactStatus.SUPERSEDED, 42L),
                        tuple("statistic-6", FactStatus.ASSERTED, 42L));
    }

    @Test
    void leavesTheFactsOfTheNewestVersionWhateverCameBefore() {
        Random random = new Random(11);
        Map<String, StatisticRecord> table = new TreeMap<>();
        EnrichedArticle newest = Enriched.kill(0);
        for (int step = 0; step < 300; step++) {
            EnrichedArticle next = random.nextInt(8) == 0
                    ? Enriched.kill(random.nextInt(60) + 1)
                    : Enriched.article(random.nextInt(60) + 1, List.of(), amounts(random));
            newest = next.getVersion() >= newest.getVersion() ? next : newest;

            send(next);
            statistics().forEach(fact -> table.put(fact.getStatisticId(), fact));

            assertThat(standing(table)).isEqualTo(asserted(newest));
        }
    }

    private static List<Integer> amounts(Random random) {
        return IntStream.range(10, 20)
                .filter(any -> random.nextBoolean())
                .boxed()
                .toList();
    }

    private static List<String> standing(Map<String, StatisticRecord> table) {
        Predicate<StatisticRecord> stands = fact -> fact.getStatus() == FactStatus.ASSERTED;
        return table.values().stream()
                .filter(stands)
                .map(StatisticRecord::getStatisticId)
                .toList();
    }

    private static List<String> asserted(EnrichedArticle article) {
        return new Assertion(article, 0)
                .statistics().stream()
                        .map(StatisticRecord::getStatisticId)
                        .sorted()
                        .toList();
    }

    private void send(EnrichedArticle article) {
        send(new TestRecord<>(article.getArticleId(), article));
    }

    private void send(TestRecord<String, EnrichedArticle> enriched) {
        driver.createInputTopic(
                        TOPICS.enriched().name(),
                        new StringSerializer(),
                        serdes.of(TOPICS.enriched()).serializer())
                .pipeInput(enriched);
    }

    private void drain() {
        mentions();
        statistics();
        current();
    }

    private List<EntityMention> mentions() {
        return read(TOPICS.mentions());
    }

    private List<StatisticRecord> statistics() {
        return read(TOPICS.statistics());
    }

    private List<EnrichedArticle> current() {
        return read(TOPICS.current());
    }

    private <V> List<V> read(Topic<V> topic) {
        return driver.createOutputTopic(
                        topic.name(), new StringDeserializer(), serdes.of(topic).deserializer())
                .readValuesToList();
    }
}
