package org.carchi.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carchi.ingest.parse.ReadingFixture.article;
import static org.carchi.ingest.parse.ReadingFixture.document;
import static org.carchi.ingest.parse.ReadingFixture.readings;
import static org.carchi.ingest.parse.ReadingFixture.rejection;
import static org.carchi.ingest.parse.ReadingFixture.withSidecar;

import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.time.Instant;
import org.carchi.ingest.decode.Excerpt;
import org.carchi.ingest.source.Content;
import org.carchi.ingest.source.Document;
import org.carchi.ingest.source.Format;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.ReceivedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReadingTest {

    @Test
    void takesAShortFirstLineForTheTitle() {
        ReceivedArticle article =
                article(document(Format.TEXT, "Bakıda görüş\r\n\r\nBirinci abzas.\n\nİkinci abzas.\n"));

        assertThat(article.getTitle()).isEqualTo("Bakıda görüş");
        assertThat(article.getBody()).isEqualTo("Birinci abzas.\n\nİkinci abzas.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " \t\n"})
    void readsAnyNumberOfBlankLines(String blankLine) {
        ReceivedArticle article = article(document(Format.TEXT, "Başlıq\n" + blankLine.repeat(100_000) + "Mətn."));

        assertThat(article.getTitle()).isEqualTo("Başlıq");
        assertThat(article.getBody()).isEqualTo("Mətn.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bakıda görüş keçirilib.\n\nİkinci abzas.",
                "Bakıda görüş\nİkinci sətir\n\nİkinci abzas.",
                "Bakıda görüş",
                "  Girintili mətn.\n",
            })
    void takesEverythingElseForTheBodyUnchanged(String text) {
        ReceivedArticle article = article(document(Format.TEXT, text));

        assertThat(article.getTitle()).isNull();
        assertThat(article.getBody()).isEqualTo(text.stripTrailing());
    }

    @Test
    void namesAnArticleByItsPathAndSource() {
        ReceivedArticle article = article(document(Format.TEXT, "Mətn."));

        assertThat(article.getLocalId()).isEqualTo(ReadingFixture.ORIGIN);
        assertThat(article.getUrl()).isNull();
        assertThat(article.getSourceId()).isEqualTo("local");
        assertThat(article.getOriginalFormat()).isEqualTo("text/plain");
        assertThat(article.getCharset()).isEqualTo("utf-8");
    }

    @Test
    void leavesThePublicationTimeOpenWhereNothingStatesIt() {
        ReceivedArticle article = article(document(Format.TEXT, "Mətn."));

        assertThat(article.getPublishedAt()).isNull();
        assertThat(article.getPublishedAtMethod()).isEqualTo(PublishedAtMethod.UNKNOWN);
    }

    @Test
    void takesThePublicationTimeFromTheFlag() {
        var settings = ReadingSettings.standard().withPublishedAt("2025-03-04");

        ReceivedArticle article = article(document(Format.TEXT, "Mətn."), settings);

        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-03-03T20:00:00Z"));
        assertThat(article.getPublishedAtMethod()).isEqualTo(PublishedAtMethod.FLAG);
    }

    @Test
    void trustsASidecarMoreThanAnythingElse() {
        var document = withSidecar(
                document(Format.TEXT, "Mətn."),
                "{\"title\":\"Başlıq\",\"source\":\"azertac\",\"publishedAt\":\"2025-03-04T10:00:00+04:00\"}");
        var settings = ReadingSettings.standard().withPublishedAt("2020-01-01");

        ReceivedArticle article = article(document, settings);

        assertThat(article.getTitle()).isEqualTo("Başlıq");
        assertThat(article.getSourceId()).isEqualTo("azertac");
        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-03-04T06:00:00Z"));
        assertThat(article.getPublishedAtMethod()).isEqualTo(PublishedAtMethod.SIDECAR);
    }

    @Test
    void refusesATextWhoseSidecarIsBroken() {
        Rejected rejection = rejection(withSidecar(document(Format.TEXT, "Mətn."), "{"));

        assertThat(rejection.stage()).isEqualTo(Stage.PARSE);
        assertThat(rejection.reason()).contains("sidecar");
    }

    @Test
    void refusesAnEmptyText() {
        Rejected rejection = rejection(document(Format.TEXT, " \n\t"));

        assertThat(rejection.stage()).isEqualTo(Stage.VALIDATE);
        assertThat(rejection.reason()).contains("empty");
        assertThat(rejection.excerpt())
                .usingRecursiveComparison()
                .isEqualTo(Excerpt.of(" \n\t".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesABodyThatIsTooLongAndKeepsItsBeginning() {
        String text = "söz ".repeat(50_001);

        Rejected rejection = rejection(document(Format.TEXT, text));

        assertThat(rejection.stage()).isEqualTo(Stage.MEASURE);
        assertThat(rejection.reason()).contains("200003").contains("200000");
        assertThat(rejection.excerpt().bytes()).hasSize(64 * 1024);
        assertThat(rejection.excerpt().length()).isEqualTo(250_005);
    }

    @Test
    void refusesADocumentThatIsTooLargeToBeHeld() {
        var settings = ReadingSettings.standard().withMaxDocumentBytes(100);

        var readings = readings(document(Format.TEXT, "a".repeat(101)), settings);

        assertThat(readings.get(0).rejections()).extracting(Rejected::stage).containsExactly(Stage.MEASURE);
    }

    @Test
    void refusesADocumentThatCannotBeOpened() {
        var reason = new AccessDeniedException("/wire/secret.txt");
        var document = Document.of("/wire/secret.txt", Format.TEXT, Content.unreadable(reason));

        Rejected rejection = rejection(document);

        assertThat(rejection.stage()).isEqualTo(Stage.OPEN);
        assertThat(rejection.reason()).contains("permission is denied");
        assertThat(rejection.origin()).isEqualTo("/wire/secret.txt");
    }

    @Test
    void givesTheSameDeliveryTheSameId() {
        String first = article(document(Format.TEXT, "Mətn.")).getDeliveryId();
        String again = article(document(Format.TEXT, "Mətn.")).getDeliveryId();
        String changed = article(document(Format.TEXT, "Mətn!")).getDeliveryId();

        assertThat(again).isEqualTo(first).hasSize(32);
        assertThat(changed).isNotEqualTo(first);
    }
}
