package org.carchi.embedded.command.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.carchi.embedded.EmbeddedPlatform;
import org.carchi.embedded.PlatformSettings;
import org.carchi.embedded.command.display.Samples;
import org.carchi.embedded.command.wire.WireAddress;
import org.carchi.embedded.command.wire.WireServices;
import org.carchi.embedded.host.Ports;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.topics.TopicProvisioner;
import org.carchi.schemas.ArticleId;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.Admission;
import org.carchi.schemas.avro.AdmissionOutcome;
import org.carchi.schemas.avro.ChangeKind;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.wire.TopicSerdes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries on topics that the test writes itself: no service runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyIT {

    private final AtomicLong clock = new AtomicLong();
    private EmbeddedPlatform platform;
    private ServiceSettings wire;
    private Topics topics;

    @BeforeAll
    void start(@TempDir Path folder) {
        platform = EmbeddedPlatform.start(new PlatformSettings(folder.resolve("data"), Ports.FREE));
        WireAddress address = new WireAddress(platform.bootstrapServers(), platform.registryUrl(), "news.");
        wire = WireServices.onOneNode(address, Topics.standard(), folder.resolve("state"), 0);
        topics = wire.topics();
        try (Admin admin = Admin.create(new HashMap<>(wire.kafka()))) {
            new TopicProvisioner(admin, (short) 1, wire.maxRecordBytes()).provide(topics.all());
        }
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void countsTheTimeFromTheEndOfTheFeedOn() {
        try (Journey journey = new Journey(wire, clock::get)) {
            clock.addAndGet(Duration.ofMinutes(5).toNanos());
            CompletableFuture<Void> answer = CompletableFuture.runAsync(
                    () -> answer("slow", AdmissionOutcome.REJECTED, null),
                    CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));

            journey.follow(Set.of("slow"), article -> {});

            assertThat(journey.count(AdmissionOutcome.REJECTED)).isEqualTo(1);
            assertThat(answer).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void findsThatARepeatedDeliveryWasSetAsideLongBefore() {
        RawArticle article = article("dead", 1);
        write(topics.deadLetters(ServiceName.ENRICH), article.getArticleId(), bytes(topics.articles(), article));

        int lost = lostAmong(article);

        assertThat(lost).isEqualTo(1);
    }

    @Test
    void takesAnArticleThatCameOutLaterForOneThatCameOut() {
        RawArticle article = article("risen", 1);
        write(topics.deadLetters(ServiceName.SINK), article.getArticleId(), new byte[] {0, 0, 0});
        write(topics.current(), article.getArticleId(), bytes(topics.current(), enriched(article)));

        int lost = lostAmong(article);

        assertThat(lost).isZero();
    }

    @Test
    void passesOverWhatWasSetAsideOfAnEarlierVersion() {
        RawArticle first = article("changed", 1);
        RawArticle second = article("changed", 2);
        write(topics.deadLetters(ServiceName.ENRICH), first.getArticleId(), bytes(topics.articles(), first));
        CompletableFuture<Void> arrival = CompletableFuture.runAsync(
                () -> write(topics.current(), second.getArticleId(), bytes(topics.current(), enriched(second))),
                CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS));

        int lost = lostAmong(second);

        assertThat(lost).isZero();
        assertThat(arrival).succeedsWithin(Duration.ofSeconds(10));
    }

    private int lostAmong(RawArticle article) {
        try (Journey journey = Journey.begin(wire)) {
            String delivery = "again " + article.getArticleId();
            answer(delivery, AdmissionOutcome.DUPLICATE, article);
            journey.follow(Set.of(delivery), found -> {});
            return journey.lost();
        }
    }

    private void answer(String delivery, AdmissionOutcome outcome, @Nullable RawArticle article) {
        Admission admission = Admission.newBuilder()
                .setDeliveryId(delivery)
                .setSourceId("sample")
                .setOutcome(outcome)
                .setArticleId(article == null ? null : article.getArticleId())
                .setVersion(article == null ? null : article.getVersion())
                .build();
        write(topics.admissions(), delivery, bytes(topics.admissions(), admission));
    }

    private <V> byte[] bytes(Topic<V> topic, V value) {
        return new TopicSerdes(wire.kafka()).of(topic).serializer().serialize(topic.name(), value);
    }

    private void write(Topic<?> topic, String key, byte[] value) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(new HashMap<>(wire.kafka()), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic.name(), key, value));
        }
    }

    private static RawArticle article(String name, int version) {
        return RawArticle.newBuilder()
                .setArticleId(ArticleId.ofUrl("https://xeber.example/" + name).value())
                .setVersion(version)
                .setChangeKind(ChangeKind.NEW)
                .setSourceId("sample")
                .setBody("Bakıda 5 manat.")
                .setPublishedAt(Instant.EPOCH)
                .setPublishedAtMethod(PublishedAtMethod.DOCUMENT)
                .setPublishedAtConfidence(1)
                .setReceivedAt(Instant.EPOCH)
                .setTextDigest("")
                .setOriginalFormat("text/plain")
                .build();
    }

    private static EnrichedArticle enriched(RawArticle article) {
        return EnrichedArticle.newBuilder(Samples.article())
                .setArticleId(article.getArticleId())
                .setVersion(article.getVersion())
                .build();
    }
}
