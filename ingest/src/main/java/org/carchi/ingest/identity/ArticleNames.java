package org.carchi.ingest.identity;

import java.util.Optional;
import org.carchi.schemas.ArticleId;
import org.carchi.schemas.avro.ReceivedArticle;

/** The id that an article has by the name under which it is delivered. */
public final class ArticleNames {

    private ArticleNames() {}

    /** By its canonical address, or by its source's own name for it where it has no address. */
    public static ArticleId idOf(ReceivedArticle article) {
        return canonicalUrl(article)
                .map(ArticleId::ofUrl)
                .orElseGet(() -> ArticleId.ofLocal(article.getSourceId(), localName(article)));
    }

    public static Optional<String> canonicalUrl(ReceivedArticle article) {
        return Optional.ofNullable(article.getUrl()).flatMap(CanonicalUrl::of);
    }

    /** An address that is none, as a source without local ids may deliver, still names the article. */
    private static String localName(ReceivedArticle article) {
        return Optional.ofNullable(article.getLocalId())
                .or(() -> Optional.ofNullable(article.getUrl()))
                .orElseGet(article::getOrigin);
    }
}
