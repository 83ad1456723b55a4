package org.carchi.ingest.source;

import java.io.InputStream;
import java.util.stream.Stream;

/**
 * One document from a stream that can be read once.
 *
 * @param input the stream, usually {@code System.in}
 */
public record StandardInput(InputStream input) implements DocumentSource {

    private static final String ORIGIN = "stdin";

    @Override
    public Stream<Document> documents() {
        return Stream.of(Document.of(ORIGIN, Format.UNNAMED, () -> input));
    }
}
