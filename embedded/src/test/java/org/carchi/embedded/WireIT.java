package org.carchi.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.carchi.embedded.host.Ports;
import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.stream.EnrichService;
import org.carchi.runtime.service.StreamsService;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.settings.SettingsSources;
import org.carchi.runtime.streams.DeadLetter;
import org.carchi.schemas.ArticleId;
import org.carchi.schemas.ArticleText;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.ChangeKind;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.EntityMention;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.avro.StatisticRecord;
import org.carchi.schemas.wire.TopicSerdes;
import org.carchi.sink.SinkService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Articles through a real broker and a real registry to the downstream topics. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireIT {

    private static final Topics TOPICS = new Topics(Topics.DEFAULT_PREFIX, 2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Path directory;
    private EmbeddedPlatform platform;
    private Map<String, Object> clients;
    private TopicSerdes serdes;
    private StreamsService enrich;
    private StreamsService sink;

    @BeforeAll
    void start(@TempDir Path temporary) {
        directory = temporary;
        platform = EmbeddedPlatform.start(new PlatformSettings(directory.resolve("data"), Ports.FREE));
        clients =
                Map.of("bootstrap.servers", platform.bootstrapServers(), "schema.registry.url", platform.registryUrl());
        serdes = new TopicSerdes(clients);
        enrich = startEnrich();
        sink = StreamsService.start(settings(), new SinkService(settings()).application());
        assertThat(enrich.awaitReady(PATIENCE).isReady()).isTrue();
        assertThat(sink.awaitReady(PATIENCE).isReady()).isTrue();
    }

    @AfterAll
    void stop() {
        sink.close();
        enrich.close();
        platform.close();
    }

    @Test
    void carriesAnArticleToEveryDownstreamTopic() throws Exception {
        RawArticle article =
                article("journey", "Nazirlik bildirib ki, Bakıda 5 milyon manat ayrılıb və işlər başlanıb.");

        publish(article);

        assertThat(await(TOPICS.current(), byArticle(article)).getText()).isEqualTo(article.getBody());
        assertThat(await(
                                TOPICS.mentions(),
                                (EntityMention fact) -> fact.getArticleId().equals(article.getArticleId()))
                        .getCanonicalName())
                .isEqualTo("Bakı");
        assertThat(await(
                                TOPICS.statistics(),
                                (StatisticRecord fact) -> fact.getArticleId().equals(article.getArticleId()))
                        .getStatistic()
                        .getValue())
                .isEqualByComparingTo("5000000");
    }

    @Test
    void setsAsidePoisonWithItsBytesAndGoesOn() throws Exception {
        byte[] unknownSchema = {0, 0x7f, 0, 0, 1, 2, 3};
        byte[] truncated = {0, 0, 0};
        byte[] wrongMagic = {1, 0, 0, 0, 1, 2};
        RawArticle neighbour = article("neighbour", "Gəncədə 7 manat.");

        publish("poison", unknownSchema);
        publish("poison", truncated);
        publish("poison", wrongMagic);
        publish(neighbour);

        await(TOPICS.current(), byArticle(neighbour));
        List<ConsumerRecord<String, byte[]>> letters =
                read(TOPICS.deadLetters(ServiceName.ENRICH), found -> found.size() >= 3);
        assertThat(letters).extracting(ConsumerRecord::value).containsExactly(unknownSchema, truncated, wrongMagic);
        assertThat(letters)
                .allSatisfy(
                        letter -> assertThat(text(letter, DeadLetter.REASON)).isNotBlank());
    }

    @Test
    void waitsForARegistryThatIsDownAtItsStart() throws Exception {
        RawArticle article = article("outage", "Şəkidə 9 manat.");
        enrich.close();
        platform.registry().stop();

        enrich = startEnrich();
        publish(article);
        assertThat(enrich.awaitReady(Duration.ofSeconds(3)).isReady()).isFalse();
        assertThat(enrich.state().description()).startsWith("waiting: ").contains(platform.registryUrl());
        platform.registry().start();

        assertThat(enrich.awaitReady(PATIENCE).isReady()).isTrue();
        await(TOPICS.current(), byArticle(article));
    }

    private StreamsService startEnrich() {
        return StreamsService.start(settings(), new EnrichService(settings(), Analyzers.azerbaijani()).live());
    }

    private ServiceSettings settings() {
        return ServiceSettings.read(new SettingsSources()
                .flags(Map.of(
                        "kafka.bootstrap.servers", platform.bootstrapServers(),
                        "kafka.schema.registry.url", platform.registryUrl(),
                        "topic.partitions", "2",
                        "standby.replicas", "0",
                        "state.dir", directory.resolve("state").toString()))
                .settings());
    }

    private static RawArticle article(String name, String body) {
        String url = "https://xeber.example/" + name;
        return RawArticle.newBuilder()
                .setArticleId(ArticleId.ofUrl(url).value())
                .setVersion(1)
                .setChangeKind(ChangeKind.NEW)
                .setUrl(url)
                .setSourceId("xeber")
                .setBody(body)
                .setPublishedAt(Instant.parse("2019-03-04T06:30:00Z"))
                .setPublishedAtMethod(PublishedAtMethod.DOCUMENT)
                .setPublishedAtConfidence(1)
                .setReceivedAt(Instant.parse("2025-03-04T06:31:00Z"))
                .setTextDigest(ArticleText.of("", "", body).digest())
                .setOriginalFormat("text/plain")
                .build();
    }

    private static Predicate<EnrichedArticle> byArticle(RawArticle article) {
        return enriched -> enriched.getArticleId().equals(article.getArticleId());
    }

    private void publish(RawArticle article) throws ExecutionException, InterruptedException {
        publish(
                article.getArticleId(),
                serdes.of(TOPICS.articles())
                        .serializer()
                        .serialize(TOPICS.articles().name(), article));
    }

    private void publish(String key, byte[] value) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(new HashMap<>(clients), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPICS.articles().name(), key, value))
                    .get();
        }
    }

    private <V> V await(Topic<V> topic, Predicate<V> wanted) {
        return read(topic, found -> found.stream().anyMatch(record -> wanted.test(decode(topic, record)))).stream()
                .map(record -> decode(topic, record))
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private <V> V decode(Topic<V> topic, ConsumerRecord<String, byte[]> record) {
        return serdes.of(topic).deserializer().deserialize(topic.name(), record.value());
    }

    /** Reads from the beginning, read-committed, until enough is found. */
    private List<ConsumerRecord<String, byte[]>> read(
            Topic<?> topic, Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
        Map<String, Object> config = new HashMap<>(clients);
        config.put("isolation.level", "read_committed");
        config.put("auto.offset.reset", "earliest");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!enough.test(found)) {
                assertThat(System.nanoTime())
                        .as("records in %s: %s", topic.name(), found.size())
                        .isLessThan(end);
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    private static String text(ConsumerRecord<?, ?> record, String header) {
        return new String(record.headers().lastHeader(header).value(), UTF_8);
    }
}
