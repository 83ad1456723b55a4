package org.carchi.ingest.parse;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.carchi.ingest.parse.ReadingFixture.article;
import static org.carchi.ingest.parse.ReadingFixture.document;
import static org.carchi.ingest.parse.ReadingFixture.readings;
import static org.carchi.ingest.parse.ReadingFixture.rejection;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.carchi.ingest.source.Content;
import org.carchi.ingest.source.Document;
import org.carchi.ingest.source.Format;
import org.carchi.schemas.Sha256;
import org.carchi.schemas.avro.PublicationStatus;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.ReceivedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    private static final String FULL = """
            {"url": "https://xeber.example/a", "id": "17", "title": "Başlıq", "lead": "Giriş.", "body": "Mətn.",
             "publishedAt": "2025-03-04T10:00:00+04:00", "source": "xeber", "language": "az",
             "authors": ["A. Quliyev", "B. Əliyeva"], "sections": "İqtisadiyyat", "status": "withheld",
             "embargoedUntil": "2025-03-05", "correction": true, "unknown": {"key": 1}}
            """;

    @Test
    void readsEveryKey() {
        ReceivedArticle article = article(document(Format.JSON, FULL));

        assertThat(article.getUrl()).isEqualTo("https://xeber.example/a");
        assertThat(article.getLocalId()).isEqualTo("17");
        assertThat(article.getTitle()).isEqualTo("Başlıq");
        assertThat(article.getLead()).isEqualTo("Giriş.");
        assertThat(article.getBody()).isEqualTo("Mətn.");
        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-03-04T06:00:00Z"));
        assertThat(article.getPublishedAtMethod()).isEqualTo(PublishedAtMethod.DOCUMENT);
        assertThat(article.getSourceId()).isEqualTo("xeber");
        assertThat(article.getLanguageHint()).isEqualTo("az");
        assertThat(article.getAuthors()).containsExactly("A. Quliyev", "B. Əliyeva");
        assertThat(article.getSections()).containsExactly("İqtisadiyyat");
        assertThat(article.getStatus()).isEqualTo(PublicationStatus.WITHHELD);
        assertThat(article.getEmbargoedUntil()).isEqualTo(Instant.parse("2025-03-04T20:00:00Z"));
        assertThat(article.getCorrection()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"title\": 5, \"body\": \"b\"}', title",
        "'{\"body\": [\"b\"]}', body",
        "'{\"body\": \"b\", \"authors\": [1]}', authors",
        "'{\"body\": \"b\", \"correction\": \"yes\"}', correction",
        "'{\"body\": \"b\", \"publishedAt\": \"dünən\"}', publishedAt",
        "'{\"body\": \"b\", \"publishedAt\": 1741072500}', publishedAt",
        "'{\"body\": \"b\", \"publishedAt\": \"+999999999-01-01\"}', publishedAt",
        "'{\"body\": \"b\", \"embargoedUntil\": \"+999999999-01-01\"}', embargoedUntil",
        "'{\"body\": \"b\", \"status\": \"deleted\"}', status",
        "'{\"body\": \"b\", \"url\": \"xeber.example/a\"}', url",
        "'{\"body\": \"b\", \"text\": \"t\"}', text",
    })
    void namesTheKeyItRefuses(String json, String key) {
        Rejected rejection = rejection(document(Format.JSON, json));

        assertThat(rejection.stage()).isEqualTo(Stage.VALIDATE);
        assertThat(rejection.reason()).contains("'" + key + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "lead", "body"})
    void measuresTitleLeadAndBodyTogether(String key) {
        String fits = "{\"title\": \"a\", \"lead\": \"a\", \"body\": \"a\"}";
        ReadingSettings settings = ReadingSettings.standard().withMaxBodyChars(3);
        String over = fits.replace("\"" + key + "\": \"a\"", "\"" + key + "\": \"aa\"");

        Rejected rejection = readings(document(Format.JSON, over), settings)
                .get(0)
                .rejections()
                .get(0);

        assertThat(article(document(Format.JSON, fits), settings).getTitle()).isEqualTo("a");
        assertThat(rejection.stage()).isEqualTo(Stage.MEASURE);
        assertThat(rejection.reason()).contains("4 characters together, more than the 3 allowed");
    }

    @Test
    void dividesAnUndividedText() {
        ReceivedArticle article = article(document(Format.JSON, "{\"text\": \"Başlıq\\n\\nMətn.\"}"));

        assertThat(article.getTitle()).isEqualTo("Başlıq");
        assertThat(article.getBody()).isEqualTo("Mətn.");
    }

    @Test
    void readsAnArrayElementByElement() {
        var readings = readings(document(Format.JSON, "[{\"body\": \"Bir.\"}, 7, {\"body\": \"İki.\"}]"));

        assertThat(readings).hasSize(3);
        assertThat(readings.get(1).rejections()).extracting(Rejected::origin).containsExactly("/wire/article[1]");
        assertThat(readings.get(2).articles())
                .extracting(ReceivedArticle::getBody)
                .containsExactly("İki.");
    }

    @Test
    void readsLinesAndPassesOverBlankOnes() {
        var readings =
                readings(document(Format.JSON_LINES, "{\"body\": \"Bir.\"}\n\n{\"body\"\n{\"body\": \"İki.\"}\n"));

        assertThat(readings).hasSize(3);
        assertThat(readings.get(1).rejections()).extracting(Rejected::origin).containsExactly("/wire/article:3");
        assertThat(readings.get(2).articles())
                .extracting(ReceivedArticle::getOrigin)
                .containsExactly("/wire/article:4");
    }

    @Test
    void namesALineWithoutAddressAndIdByItsContent() {
        ReceivedArticle article = article(document(Format.JSON_LINES, "{\"body\": \"Bir.\"}"));

        assertThat(article.getLocalId()).isEqualTo(Sha256.hex("Bir."));
    }

    @Test
    void readsWideLines() {
        byte[] bytes = "{\"body\": \"Bakıda.\"}\n{\"body\": \"Gəncədə.\"}\n".getBytes(UTF_16LE);

        var readings = readings(Document.of("wide.jsonl", Format.JSON_LINES, Content.of(bytes)));

        assertThat(readings)
                .flatExtracting(Reading::articles)
                .extracting(ReceivedArticle::getBody)
                .containsExactly("Bakıda.", "Gəncədə.");
    }

    @Test
    void handsOnALineBeforeItReadsTheNext() {
        var handedOn = new AtomicInteger();
        Document endless = Document.of("endless.jsonl", Format.JSON_LINES, () -> endless("{\"body\": \"Bir.\"}\n"));

        var thrown = catchThrowable(() -> new ArticleReader(ReadingSettings.standard()).read(endless, reading -> {
            if (handedOn.incrementAndGet() == 1000) {
                throw new IllegalStateException("enough");
            }
        }));

        assertThat(thrown).hasMessage("enough");
        assertThat(handedOn).hasValue(1000);
    }

    @Test
    void replacesALoneSurrogateAndNothingElse() {
        ReceivedArticle article = article(document(Format.JSON, "{\"body\": \"a\\ud800b \\ud83d\\ude00 \"}"));

        assertThat(article.getBody()).isEqualTo("a\uFFFDb \uD83D\uDE00 ");
    }

    @Test
    void acceptsAWithdrawalWithoutText() {
        ReceivedArticle article =
                article(document(Format.JSON, "{\"url\": \"https://xeber.example/a\", \"status\": \"canceled\"}"));

        assertThat(article.getStatus()).isEqualTo(PublicationStatus.CANCELED);
        assertThat(article.getBody()).isNull();
    }

    @Test
    void saysWhereJsonIsMalformed() {
        Rejected rejection = rejection(document(Format.JSON, "{\"body\": \"Bir.\",\n x}"));

        assertThat(rejection.stage()).isEqualTo(Stage.PARSE);
        assertThat(rejection.reason()).contains("line 2");
    }

    @Test
    void tellsTheFormatOfAnUnnamedInput() {
        List<String> inputs = List.of(
                "{\"body\": \"Bir.\"}\n{\"body\": \"İki.\"}",
                "[{\"body\": \"Bir.\"}]",
                "<!doctype html><html><body><article><p>Bir.</p></article></body></html>",
                "Bir.");

        var formats = inputs.stream()
                .map(input -> article(document(Format.UNNAMED, input)).getOriginalFormat())
                .toList();

        assertThat(formats).containsExactly("application/json", "application/json", "text/html", "text/plain");
    }

    private static InputStream endless(String line) {
        byte[] bytes = line.getBytes(UTF_8);
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                return bytes[at++ % bytes.length];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    target[offset + i] = (byte) read();
                }
                return length;
            }
        };
    }
}
