package org.carchi.ingest.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.carchi.ingest.decode.Excerpt;
import org.carchi.ingest.decode.Lines;
import org.carchi.ingest.decode.WideText;
import org.carchi.ingest.source.Content;
import org.carchi.ingest.source.Document;
import org.carchi.ingest.source.Format;

/**
 * Opens documents and reads their articles, one reading after the other, so that input of any size needs the memory of
 * one document or line.
 */
public final class ArticleReader {

    private final ReadingSettings settings;
    private final ArticleParser parser;

    public ArticleReader(ReadingSettings settings) {
        this.settings = settings;
        this.parser = new ArticleParser(settings);
    }

    /** Hands on every article of the document, accepted or rejected; a document that cannot be read is one rejection. */
    public void read(Document document, Consumer<Reading> readings) {
        try (InputStream in = new BufferedInputStream(document.content().open(), FormatGuess.HEAD_BYTES)) {
            read(in, document, readings);
        } catch (IOException e) {
            var refusal = new Refusal(Stage.OPEN, "it cannot be read: " + IoReason.of(e));
            readings.accept(parser.rejected(document, Excerpt.of(new byte[0]), refusal));
        }
    }

    private void read(InputStream in, Document document, Consumer<Reading> readings) throws IOException {
        Document known = document.format() == Format.UNNAMED
                ? document.withFormat(FormatGuess.of(WideText.head(in, FormatGuess.HEAD_BYTES)))
                : document;
        if (known.format() == Format.JSON_LINES) {
            readLines(WideText.narrowed(in), known, readings);
        } else {
            parser.parse(known, Excerpt.read(in, settings.maxDocumentBytes()), readings);
        }
    }

    private void readLines(InputStream in, Document document, Consumer<Reading> readings) throws IOException {
        var lines = new Lines(in, settings.maxDocumentBytes());
        for (long number = 1; !lines.atEnd(); number++) {
            Excerpt line = lines.next();
            if (!line.isBlank()) {
                parser.parse(line(document, number), line, readings);
            }
        }
    }

    private static Document line(Document document, long number) {
        String origin = document.origin() + ":" + number;
        return new Document(origin, "", Format.JSON, document.declaredCharset(), Content.empty(), Content.empty());
    }
}
