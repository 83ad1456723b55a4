package org.carchi.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are fetched when they are opened, so that a document costs nothing until it is read. */
@FunctionalInterface
public interface Content {

    /** The bytes from the first one on; the caller closes the stream. */
    InputStream open() throws IOException;

    static Content of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    static Content empty() {
        return InputStream::nullInputStream;
    }

    /** Content that cannot be had: opening it fails with the reason. */
    static Content unreadable(IOException reason) {
        return () -> {
            throw reason;
        };
    }
}
