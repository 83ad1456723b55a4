package org.carchi.ingest.admit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.carchi.ingest.admit.Deliveries.article;
import static org.carchi.ingest.admit.Deliveries.body;
import static org.carchi.ingest.admit.Deliveries.kill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.test.TestRecord;
import org.carchi.ingest.identity.CanonicalUrl;
import org.carchi.runtime.streams.DeadLetter;
import org.carchi.schemas.ArticleId;
import org.carchi.schemas.ArticleText;
import org.carchi.schemas.avro.Admission;
import org.carchi.schemas.avro.AdmissionOutcome;
import org.carchi.schemas.avro.ChangeKind;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.RawArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdmissionTopologyTest {

    private static final AdmissionSettings SETTINGS = AdmissionSettings.standard(1_000_000);

    private AdmissionDriver wire;

    @BeforeEach
    void start(@TempDir Path stateDirectory) {
        wire = new AdmissionDriver(stateDirectory, SETTINGS);
    }

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void hasTheTopologyThatWasReviewed() throws IOException {
        try (InputStream golden = AdmissionTopologyTest.class.getResourceAsStream("/topology.txt")) {
            String reviewed = new String(Objects.requireNonNull(golden).readAllBytes(), UTF_8);

            assertThat(wire.topology(SETTINGS).describe().toString()).isEqualTo(reviewed);
        }
    }

    @Test
    void admitsANewArticleAsItsFirstVersion() {
        wire.deliver(article(builder -> builder.setUrl("https://XEBER.example/a/?utm_source=x")));

        var record = wire.articleRecords().get(0);
        RawArticle article = record.value();
        assertThat(record.key())
                .isEqualTo(article.getArticleId())
                .isEqualTo(ArticleId.ofUrl("https://xeber.example/a").value());
        assertThat(record.getRecordTime()).isEqualTo(AdmissionDriver.START);
        assertThat(article.getVersion()).isEqualTo(1);
        assertThat(article.getChangeKind()).isEqualTo(ChangeKind.NEW);
        assertThat(article.getChangedFields()).isEmpty();
        assertThat(article.getUrl()).isEqualTo("https://xeber.example/a");
        assertThat(article.getReceivedAt()).isEqualTo(AdmissionDriver.START);
        assertThat(article.getTextDigest()).isEqualTo(new ArticleText("Başlıq", "", "Mətn.").digest());
        assertThat(article.getPreviousTextDigest()).isNull();
        assertThat(outcomes()).containsExactly(AdmissionOutcome.NEW);
    }

    @Test
    void makesNoVersionOfARepeat() {
        wire.deliver(article(), article(), article());

        assertThat(wire.articles()).hasSize(1);
        assertThat(outcomes())
                .containsExactly(AdmissionOutcome.NEW, AdmissionOutcome.DUPLICATE, AdmissionOutcome.DUPLICATE);
    }

    @Test
    void makesNoVersionOfADateAlone() {
        wire.deliver(article(), article(builder -> builder.setPublishedAt(Instant.parse("2025-01-01T00:00:00Z"))));

        assertThat(wire.articles()).hasSize(1);
    }

    @Test
    void tellsWhatAChangeChanges() {
        wire.deliver(
                article(),
                article(builder -> builder.setTitle("Yeni başlıq")),
                article(builder -> builder.setTitle("Daha yeni başlıq").setBody("Yeni mətn.")),
                article(builder -> builder.setTitle("Daha yeni başlıq")
                        .setBody("Yeni mətn.")
                        .setAuthors(List.of("A. Quliyev"))),
                article(builder -> builder.setCorrection(true)));

        List<RawArticle> articles = wire.articles();
        assertThat(articles)
                .extracting(RawArticle::getChangeKind)
                .containsExactly(
                        ChangeKind.NEW,
                        ChangeKind.HEADLINE,
                        ChangeKind.BODY,
                        ChangeKind.METADATA,
                        ChangeKind.CORRECTION);
        assertThat(articles)
                .extracting(RawArticle::getChangedFields)
                .containsExactly(
                        List.of(),
                        List.of("title"),
                        List.of("body", "title"),
                        List.of("authors"),
                        List.of("authors", "body", "title"));
        assertThat(articles).extracting(RawArticle::getVersion).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void countsAReturnToAnOldTextAsAChange() {
        wire.deliver(body("A."), body("B."), body("A."));

        List<RawArticle> articles = wire.articles();
        assertThat(articles).extracting(RawArticle::getVersion).containsExactly(1, 2, 3);
        assertThat(articles.get(2).getTextDigest()).isEqualTo(articles.get(0).getTextDigest());
        assertThat(articles.get(2).getPreviousTextDigest())
                .isEqualTo(articles.get(1).getTextDigest());
    }

    @Test
    void publishesAWithdrawalWithoutText() {
        Instant publishedAt = Instant.parse("2025-03-01T00:00:00Z");
        wire.deliver(article(
                builder -> builder.setPublishedAt(publishedAt).setPublishedAtMethod(PublishedAtMethod.DOCUMENT)));

        wire.deliver(kill(), kill());

        RawArticle kill = wire.articles().get(1);
        assertThat(kill.getChangeKind()).isEqualTo(ChangeKind.KILL);
        assertThat(kill.getVersion()).isEqualTo(2);
        assertThat(kill.getTitle()).isNull();
        assertThat(kill.getBody()).isNull();
        assertThat(kill.getTextDigest()).isEqualTo(new ArticleText("", "", "").digest());
        assertThat(kill.getPublishedAt()).isEqualTo(publishedAt);
        assertThat(outcomes())
                .containsExactly(AdmissionOutcome.NEW, AdmissionOutcome.CHANGED, AdmissionOutcome.DUPLICATE);
    }

    @Test
    void restoresAWithdrawnArticle() {
        wire.deliver(article(), kill(), article());

        List<RawArticle> articles = wire.articles();
        assertThat(articles.get(2).getChangeKind()).isEqualTo(ChangeKind.RESTORED);
        assertThat(articles.get(2).getBody()).isEqualTo("Mətn.");
        assertThat(articles.get(2).getChangedFields()).containsExactly("body", "title");
    }

    @Test
    void rejectsTheWithdrawalOfAnUnknownArticle() {
        wire.deliver(kill());

        assertThat(wire.articles()).isEmpty();
        Admission admission = wire.admissions().get(0);
        assertThat(admission.getOutcome()).isEqualTo(AdmissionOutcome.REJECTED);
        assertThat(admission.getReason()).contains("no article to withdraw");
    }

    @Test
    void givesASecondAddressOfATextTheFirstOnesId() {
        wire.deliver(article());

        wire.deliver(article(builder -> builder.setUrl("https://xeber.example/amp/a")));
        wire.deliver(
                article(builder -> builder.setUrl("https://xeber.example/amp/a").setBody("Yeni mətn.")));

        List<RawArticle> articles = wire.articles();
        assertThat(articles).extracting(RawArticle::getVersion).containsExactly(1, 2);
        assertThat(articles)
                .extracting(RawArticle::getArticleId)
                .containsOnly(articles.get(0).getArticleId());
        assertThat(articles.get(1).getUrl()).isEqualTo(Deliveries.URL);
    }

    @Test
    void forgetsATextAfterAWhile() {
        wire.deliver(article());

        wire.advance(AdmissionSettings.DEFAULT_CONTENT_MEMORY.plusDays(1));
        wire.deliver(article(builder -> builder.setUrl("https://xeber.example/b")));

        assertThat(wire.articles())
                .extracting(RawArticle::getArticleId)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void neverRenamesAnAddressThatTakesAnotherArticlesText() {
        wire.deliver(
                body("A."),
                article(builder -> builder.setUrl("https://xeber.example/b").setBody("B.")));

        wire.deliver(body("B."));

        RawArticle changed = wire.articles().get(2);
        assertThat(changed.getArticleId())
                .isEqualTo(ArticleId.ofUrl(Deliveries.URL).value());
        assertThat(changed.getVersion()).isEqualTo(2);
    }

    @Test
    void leavesAnArticleToTheSourceThatCameFirst() {
        wire.deliver(article(), article(builder -> builder.setSourceId("other").setBody("Başqa mətn.")));

        wire.deliver(body("Yeni mətn."));

        List<RawArticle> articles = wire.articles();
        assertThat(articles).extracting(RawArticle::getBody).containsExactly("Mətn.", "Yeni mətn.");
        assertThat(articles.get(1).getSourceId()).isEqualTo("xeber");
        assertThat(articles.get(1).getSources()).containsExactly("other", "xeber");
        assertThat(wire.admissions().get(1).getReason()).contains("belongs to source 'xeber'");
    }

    @Test
    void letsAnotherSourceChangeAnArticleWhoseOwnerFellSilent() {
        wire.deliver(article());

        wire.advance(AdmissionSettings.DEFAULT_OWNER_SILENCE.plusHours(1));
        wire.deliver(article(builder -> builder.setSourceId("other").setBody("Başqa mətn.")));

        assertThat(wire.articles()).extracting(RawArticle::getVersion).containsExactly(1, 2);
    }

    @Test
    void namesAnArticleWithoutAnAddressByItsSourceAndLocalId() {
        wire.deliver(article(builder -> builder.setUrl(null).setLocalId("/wire/a.txt")));

        assertThat(wire.articles().get(0).getArticleId())
                .isEqualTo(ArticleId.ofLocal("xeber", "/wire/a.txt").value());
        assertThat(CanonicalUrl.of("/wire/a.txt")).isEmpty();
    }

    @Test
    void usesTheTimeOfReceiptWhereNoOtherIsKnown() {
        wire.deliver(article());

        RawArticle article = wire.articles().get(0);
        assertThat(article.getPublishedAt()).isEqualTo(AdmissionDriver.START);
        assertThat(article.getPublishedAtMethod()).isEqualTo(PublishedAtMethod.FETCH_TIME);
        assertThat(article.getPublishedAtConfidence()).isLessThan(0.5f);
    }

    @Test
    void clampsImpossiblePublicationTimes() {
        wire.deliver(
                article(builder -> builder.setPublishedAt(Instant.parse("1812-01-01T00:00:00Z"))),
                article(builder -> builder.setUrl("https://xeber.example/b")
                        .setBody("B.")
                        .setPublishedAt(Instant.parse("2031-01-01T00:00:00Z"))),
                article(builder -> builder.setUrl("https://xeber.example/c")
                        .setBody("C.")
                        .setPublishedAt(AdmissionDriver.START.plusSeconds(60))));

        List<RawArticle> articles = wire.articles();
        assertThat(articles)
                .extracting(RawArticle::getPublishedAt)
                .containsExactly(
                        Instant.parse("1900-01-01T00:00:00Z"),
                        AdmissionDriver.START.plus(Duration.ofHours(1)),
                        AdmissionDriver.START.plusSeconds(60));
        assertThat(articles.get(0).getPublishedAtConfidence()).isLessThan(0.2f);
    }

    @Test
    void goesOnAfterADeliveryThatCannotBeDecoded() {
        wire.deliverBytes("xeber".getBytes(UTF_8), new byte[] {9, 9});
        wire.deliver(article());

        assertThat(wire.articles()).hasSize(1);
    }

    @Test
    void setsAsideAnArticleThatIsTooLargeToBeSent() {
        wire.deliver(body("söz ".repeat(200_000)));
        wire.deliver(article());

        List<TestRecord<byte[], byte[]>> deadLetters = wire.deadLetters();
        assertThat(deadLetters).hasSize(1);
        assertThat(reason(deadLetters.get(0))).contains("more than the 1000000 allowed");
        assertThat(wire.articles()).extracting(RawArticle::getVersion).containsExactly(1);
    }

    private List<AdmissionOutcome> outcomes() {
        return wire.admissions().stream().map(Admission::getOutcome).toList();
    }

    private static String reason(TestRecord<byte[], byte[]> deadLetter) {
        return new String(deadLetter.headers().lastHeader(DeadLetter.REASON).value(), UTF_8);
    }
}
