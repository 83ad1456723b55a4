package org.carchi.ingest.parse;

import java.util.List;
import org.carchi.schemas.avro.ReceivedArticle;

/** What became of an article that was read: it is accepted, or it is rejected with a reason. */
public sealed interface Reading permits Accepted, Rejected {

    /** The article, if it was accepted. */
    List<ReceivedArticle> articles();

    /** The refusal, if it was rejected. */
    List<Rejected> rejections();
}
