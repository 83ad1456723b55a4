package org.carchi.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.carchi.ingest.decode.Excerpt;
import org.carchi.ingest.parse.Accepted;
import org.carchi.ingest.parse.ArticleReader;
import org.carchi.ingest.parse.ReadingSettings;
import org.carchi.ingest.parse.Rejected;
import org.carchi.ingest.parse.Stage;
import org.carchi.ingest.source.Content;
import org.carchi.ingest.source.Document;
import org.carchi.ingest.source.Format;
import org.carchi.runtime.streams.DeadLetter;
import org.carchi.schemas.Sha256;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.registry.InMemorySchemaRegistry;
import org.carchi.schemas.wire.TopicSerdes;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final Topics TOPICS = Topics.standard();
    private static final String RECEIVED = "news.received.v1";
    private static final String DEAD_LETTERS = "news.ingest.dlq.v1";
    private static final int MAX_RECORD_BYTES = 200_000;

    private final TopicSerdes serdes = new TopicSerdes(Map.of("schema.registry.url", "mock://feed"));
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());

    @Test
    void publishesWhatIsAcceptedUnderItsSource() {
        PublishReport report = feed(PublishListener.NONE, document("Mətn."));

        assertThat(report).isEqualTo(new PublishReport(1, 0));
        assertThat(sent()).hasSize(1).allSatisfy(record -> {
            assertThat(record.topic()).isEqualTo(RECEIVED);
            assertThat(new String(record.key(), UTF_8)).isEqualTo("local");
            assertThat(decoded(record).getBody()).isEqualTo("Mətn.");
        });
    }

    @Test
    void setsAsideWhatIsRejectedAndGoesOn() {
        PublishReport report = feed(PublishListener.NONE, document(""), document("Mətn."));

        assertThat(report).isEqualTo(new PublishReport(1, 1));
        ProducerRecord<byte[], byte[]> deadLetter = sent().get(0);
        assertThat(deadLetter.topic()).isEqualTo(DEAD_LETTERS);
        assertThat(header(deadLetter, DeadLetter.REASON)).contains("empty");
        assertThat(header(deadLetter, DeadLetter.STAGE)).isEqualTo("validate");
        assertThat(header(deadLetter, DeadLetter.ORIGIN)).isEqualTo("/wire/article.txt");
    }

    @Test
    void keepsTheBeginningOfWhatIsTooLongAndSaysHowLongItWas() {
        String text = "a".repeat(200_001);

        feed(PublishListener.NONE, document(text));

        ProducerRecord<byte[], byte[]> deadLetter = sent().get(0);
        assertThat(deadLetter.value()).hasSize(DeadLetter.KEPT_BYTES);
        assertThat(header(deadLetter, DeadLetter.LENGTH)).isEqualTo("200001");
        assertThat(header(deadLetter, DeadLetter.SHA256)).isEqualTo(Sha256.hex(text));
    }

    @Test
    void setsAsideAnArticleThatIsTooLargeToBeSent() {
        PublishReport report = feed(PublishListener.NONE, document("ə".repeat(150_000)));

        assertThat(report).isEqualTo(new PublishReport(0, 1));
        assertThat(header(sent().get(0), DeadLetter.STAGE)).isEqualTo("publish");
    }

    @Test
    void setsAsideAnArticleThatTheBrokerFindsTooLarge() {
        MockProducer<byte[], byte[]> strict =
                new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
        ArticlePublisher publisher = publisher(strict, PublishListener.NONE);
        new ArticleReader(ReadingSettings.standard()).read(document("Mətn."), publisher::publish);
        strict.errorNext(new RecordTooLargeException("1048576"));

        strict.flush();
        PublishReport report = publisher.flush();

        assertThat(strict.history()).extracting(ProducerRecord::topic).containsExactly(RECEIVED, DEAD_LETTERS);
        assertThat(report).isEqualTo(new PublishReport(0, 1));
    }

    @Test
    void setsAsideAnArticleThatCannotBeEncodedAndGoesOn() {
        ArticlePublisher publisher = publisher(producer, PublishListener.NONE);
        ReceivedArticle sound = article("Mətn.").build();

        publisher.publish(
                new Accepted(article("Uzaq.").setPublishedAt(Instant.MAX).build()));
        publisher.publish(new Accepted(sound));

        assertThat(publisher.flush()).isEqualTo(new PublishReport(1, 1));
        ProducerRecord<byte[], byte[]> deadLetter = sent().get(0);
        assertThat(new String(deadLetter.value(), UTF_8)).contains("Uzaq.");
        assertThat(header(deadLetter, DeadLetter.REASON)).contains("cannot be encoded");
        assertThat(decoded(sent().get(1))).isEqualTo(sound);
    }

    @Test
    void shortensADeadLetterThatTheBrokerFindsTooLarge() {
        MockProducer<byte[], byte[]> strict =
                new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
        ArticlePublisher publisher = publisher(strict, PublishListener.NONE);
        Excerpt excerpt = Excerpt.of(new byte[100_000]);
        publisher.publish(new Rejected(Stage.VALIDATE, "why", "local", "/wire/article.txt", excerpt));
        strict.errorNext(new RecordTooLargeException("80000"));

        PublishReport report = publisher.flush();

        assertThat(report).isEqualTo(new PublishReport(0, 1));
        assertThat(strict.history()).extracting(letter -> letter.value().length).containsExactly(100_000, 65_536);
    }

    @Test
    void waitsForARegistryThatIsAway() {
        InMemorySchemaRegistry registry = InMemorySchemaRegistry.scope("feed");
        registry.wipe();
        registry.setReachable(false);
        List<String> reasons = new ArrayList<>();

        PublishReport report = feed(
                new PublishListener() {
                    @Override
                    public void waiting(String reason) {
                        reasons.add(reason);
                        registry.setReachable(true);
                    }
                },
                document("Mətn."));

        assertThat(reasons).hasSize(1);
        assertThat(report).isEqualTo(new PublishReport(1, 0));
    }

    @Test
    void failsWhereTheBrokerForbidsIt() {
        MockProducer<byte[], byte[]> strict =
                new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
        ArticlePublisher publisher = publisher(strict, PublishListener.NONE);
        new ArticleReader(ReadingSettings.standard()).read(document("Mətn."), publisher::publish);

        strict.errorNext(new AuthorizationException("not yours"));

        assertThatThrownBy(publisher::flush).hasMessageContaining("not yours");
    }

    private PublishReport feed(PublishListener listener, Document... documents) {
        return new Feed(new ArticleReader(ReadingSettings.standard()), publisher(producer, listener), listener)
                .run(Stream.of(documents));
    }

    private ArticlePublisher publisher(MockProducer<byte[], byte[]> to, PublishListener listener) {
        return new ArticlePublisher(to, new ReadingRecords(TOPICS, serdes, MAX_RECORD_BYTES), listener);
    }

    private static Document document(String text) {
        return Document.of("/wire/article.txt", Format.TEXT, Content.of(text.getBytes(UTF_8)));
    }

    private static ReceivedArticle.Builder article(String body) {
        return ReceivedArticle.newBuilder()
                .setDeliveryId("delivery")
                .setSourceId("local")
                .setBody(body)
                .setOriginalFormat("application/json")
                .setOrigin("/wire/article.json");
    }

    private List<ProducerRecord<byte[], byte[]>> sent() {
        return producer.history();
    }

    private ReceivedArticle decoded(ProducerRecord<byte[], byte[]> record) {
        return serdes.of(TOPICS.received()).deserializer().deserialize(record.topic(), record.value());
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
