package org.carchi.ingest.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.carchi.ingest.source.Content;
import org.carchi.ingest.source.Document;
import org.carchi.ingest.source.Format;
import org.carchi.schemas.avro.ReceivedArticle;

/** Reads documents given as strings. */
final class ReadingFixture {

    static final String ORIGIN = "/wire/article";

    private ReadingFixture() {}

    static Document document(Format format, String content) {
        return new Document(ORIGIN, ORIGIN, format, "", Content.of(content.getBytes(UTF_8)), Content.empty());
    }

    static Document withSidecar(Document document, String sidecar) {
        return new Document(
                document.origin(),
                document.localId(),
                document.format(),
                document.declaredCharset(),
                document.content(),
                Content.of(sidecar.getBytes(UTF_8)));
    }

    static List<Reading> readings(Document document) {
        return readings(document, ReadingSettings.standard());
    }

    static List<Reading> readings(Document document, ReadingSettings settings) {
        List<Reading> readings = new ArrayList<>();
        new ArticleReader(settings).read(document, readings::add);
        return readings;
    }

    static ReceivedArticle article(Document document) {
        return article(document, ReadingSettings.standard());
    }

    static ReceivedArticle article(Document document, ReadingSettings settings) {
        return readings(document, settings).get(0).articles().get(0);
    }

    static Rejected rejection(Document document) {
        return readings(document).get(0).rejections().get(0);
    }
}
