package org.carchi.ingest.parse;

import java.util.List;
import org.carchi.schemas.avro.ReceivedArticle;

/** An article that can be published. */
public record Accepted(ReceivedArticle article) implements Reading {

    @Override
    public List<ReceivedArticle> articles() {
        return List.of(article);
    }

    @Override
    public List<Rejected> rejections() {
        return List.of();
    }
}
