package org.carchi.ingest.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carchi.ingest.admit.Deliveries.article;
import static org.carchi.ingest.admit.Deliveries.body;
import static org.carchi.ingest.admit.Deliveries.kill;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carchi.schemas.avro.Admission;
import org.carchi.schemas.avro.AdmissionOutcome;
import org.carchi.schemas.avro.PublicationStatus;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.avro.ReceivedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbargoTest {

    private static final Duration EMBARGO = Duration.ofHours(2);
    private static final Instant UNTIL = AdmissionDriver.START.plus(EMBARGO);

    private AdmissionDriver wire;

    @BeforeEach
    void start(@TempDir Path stateDirectory) {
        wire = new AdmissionDriver(stateDirectory, AdmissionSettings.standard(1_000_000));
    }

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void holdsAnArticleUntilItsEmbargoEnds() {
        wire.deliver(embargoed("Mətn."));
        List<RawArticle> early = wire.articles();

        wire.advance(EMBARGO);

        assertThat(early).isEmpty();
        RawArticle article = wire.articles().get(0);
        assertThat(article.getVersion()).isEqualTo(1);
        assertThat(article.getReceivedAt()).isEqualTo(AdmissionDriver.START);
        assertThat(outcomes()).containsExactly(AdmissionOutcome.HELD, AdmissionOutcome.NEW);
    }

    @Test
    void releasesOnceAndOnlyTheNewest() {
        wire.deliver(embargoed("Birinci."), embargoed("İkinci."));

        wire.advance(EMBARGO);
        wire.advance(EMBARGO);

        assertThat(wire.articles()).extracting(RawArticle::getBody).containsExactly("İkinci.");
    }

    @Test
    void appliesACorrectionToWhatIsHeld() {
        wire.deliver(
                embargoed("Səhv."), article(builder -> builder.setBody("Düz.").setCorrection(true)));
        List<RawArticle> early = wire.articles();

        wire.advance(EMBARGO);

        assertThat(early).isEmpty();
        assertThat(wire.articles()).extracting(RawArticle::getBody).containsExactly("Düz.");
    }

    @Test
    void neverPublishesWhatWasWithdrawnBefore() {
        wire.deliver(embargoed("Mətn."), kill());

        wire.advance(EMBARGO);

        assertThat(wire.articles()).isEmpty();
        List<Admission> admissions = wire.admissions();
        assertThat(admissions).extracting(Admission::getOutcome).containsOnly(AdmissionOutcome.HELD);
        assertThat(admissions.get(1).getReason()).contains("never published");
    }

    @Test
    void publishesAtOnceWhatItsSourceDeliversWithoutTheEmbargo() {
        wire.deliver(embargoed("Mətn."), body("Mətn."));

        wire.advance(EMBARGO);

        assertThat(wire.articles()).hasSize(1);
    }

    @Test
    void keepsAHeldChangeWhenTheOldVersionIsRepeated() {
        wire.deliver(body("Köhnə."), embargoed("Yeni."), body("Köhnə."));

        wire.advance(EMBARGO);

        assertThat(wire.articles()).extracting(RawArticle::getBody).containsExactly("Köhnə.", "Yeni.");
    }

    @Test
    void holdsAWithheldArticleUntilItIsDeliveredAsUsable() {
        wire.deliver(article(builder -> builder.setStatus(PublicationStatus.WITHHELD)));
        wire.advance(Duration.ofDays(100));
        List<RawArticle> early = wire.articles();

        wire.deliver(article());

        assertThat(early).isEmpty();
        assertThat(wire.articles()).hasSize(1);
    }

    @Test
    void publishesAtOnceWhatComesAfterItsEmbargo() {
        wire.advance(EMBARGO);

        wire.deliver(embargoed("Mətn."));

        assertThat(wire.articles()).hasSize(1);
    }

    @Test
    void rejectsOnceWhatIsTooLargeToBeReleasedAndReleasesTheRest() {
        wire.deliver(
                embargoed("ə".repeat(1_000_000)),
                article(builder -> builder.setUrl("https://xeber.example/b").setEmbargoedUntil(UNTIL)));
        wire.admissions();

        wire.advance(EMBARGO);
        wire.advance(EMBARGO);

        assertThat(wire.articles()).hasSize(1);
        List<Admission> admissions = wire.admissions();
        assertThat(admissions)
                .extracting(Admission::getOutcome)
                .containsExactlyInAnyOrder(AdmissionOutcome.REJECTED, AdmissionOutcome.NEW);
        assertThat(admissions)
                .extracting(Admission::getReason)
                .anyMatch(reason -> String.valueOf(reason).contains("max.record.bytes"));
        assertThat(wire.deadLetters()).isEmpty();
    }

    @Test
    void doesNotTakeAnOldDeliveryThatIsReleasedForTheOwnersLast() {
        Duration weeks = Duration.ofDays(14);
        wire.deliver(
                body("Köhnə."),
                article(builder -> builder.setBody("Yeni.").setEmbargoedUntil(AdmissionDriver.START.plus(weeks))));
        wire.advance(weeks.minusHours(1));
        wire.deliver(body("Köhnə."));
        wire.advance(Duration.ofHours(1));

        wire.deliver(article(builder -> builder.setSourceId("başqa").setBody("Özgə.")));

        assertThat(wire.articles()).extracting(RawArticle::getBody).containsExactly("Köhnə.", "Yeni.");
    }

    private static ReceivedArticle embargoed(String body) {
        return article(builder -> builder.setBody(body).setEmbargoedUntil(UNTIL).setStatus(PublicationStatus.WITHHELD));
    }

    private List<AdmissionOutcome> outcomes() {
        return wire.admissions().stream().map(Admission::getOutcome).toList();
    }
}
