package org.carchi.enrich.stream;

import java.time.Instant;
import org.carchi.schemas.ArticleId;
import org.carchi.schemas.ArticleText;
import org.carchi.schemas.avro.ChangeKind;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.RawArticle;

/** Articles for tests. */
final class Articles {

    static final String ID = ArticleId.ofUrl("https://xeber.example/1").value();
    static final Instant PUBLISHED = Instant.parse("2025-03-04T06:30:00Z");
    static final Instant RECEIVED = Instant.parse("2025-03-04T06:31:00Z");

    private Articles() {}

    static RawArticle.Builder article(String title, String body) {
        return RawArticle.newBuilder()
                .setArticleId(ID)
                .setVersion(1)
                .setChangeKind(ChangeKind.NEW)
                .setUrl("https://xeber.example/1")
                .setSourceId("xeber")
                .setTitle(title)
                .setBody(body)
                .setPublishedAt(PUBLISHED)
                .setPublishedAtMethod(PublishedAtMethod.DOCUMENT)
                .setPublishedAtConfidence(1)
                .setReceivedAt(RECEIVED)
                .setTextDigest(ArticleText.of(title, "", body).digest())
                .setOriginalFormat("application/json");
    }

    static RawArticle kill(int version) {
        return article("", "")
                .setVersion(version)
                .setChangeKind(ChangeKind.KILL)
                .setTitle(null)
                .setBody(null)
                .build();
    }
}
