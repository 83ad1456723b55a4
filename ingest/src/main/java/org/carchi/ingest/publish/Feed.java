package org.carchi.ingest.publish;

import java.util.stream.Stream;
import org.carchi.ingest.parse.ArticleReader;
import org.carchi.ingest.source.Document;

/**
 * Reads documents and publishes what they hold, one after the other.
 *
 * @param reader reads them
 * @param publisher publishes their articles
 * @param listener follows them
 */
public record Feed(ArticleReader reader, ArticlePublisher publisher, PublishListener listener) {

    /** Returns when the broker has everything. */
    public PublishReport run(Stream<Document> documents) {
        documents.forEach(document -> {
            reader.read(document, publisher::publish);
            listener.documentRead(document);
        });
        return publisher.flush();
    }
}
