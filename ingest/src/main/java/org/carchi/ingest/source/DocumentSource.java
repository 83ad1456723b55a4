package org.carchi.ingest.source;

import java.util.stream.Stream;

/** A place that documents come from. */
@FunctionalInterface
public interface DocumentSource {

    /** The documents, found one after the other while the stream is consumed and never opened by it. */
    Stream<Document> documents();
}
