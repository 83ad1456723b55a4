package org.carchi.ingest.publish;

import org.carchi.ingest.parse.Rejected;
import org.carchi.ingest.source.Document;
import org.carchi.schemas.avro.ReceivedArticle;

/** Follows a feed, for progress bars and logs. Calls come from several threads and should return at once. */
public interface PublishListener {

    /** Follows nothing. */
    PublishListener NONE = new PublishListener() {};

    /** The document has been read to its end. */
    default void documentRead(Document document) {}

    /** The broker has the article. */
    default void published(ReceivedArticle article) {}

    /** The broker has the refusal, in the dead-letter topic. */
    default void setAside(Rejected rejected) {}

    /** Nothing goes on until something outside comes back. */
    default void waiting(String reason) {}
}
