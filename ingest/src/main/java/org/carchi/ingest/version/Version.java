package org.carchi.ingest.version;

import java.util.List;
import org.carchi.schemas.ArticleText;
import org.carchi.schemas.avro.ChangeKind;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.avro.ReceivedArticle;
import org.jspecify.annotations.Nullable;

/**
 * A new version of an article.
 *
 * @param before what was known before it
 * @param delivery what it is made of
 * @param changeKind what kind of change it is
 * @param changedFields names of the fields that it changes, sorted
 */
record Version(ArticleState before, Delivery delivery, ChangeKind changeKind, List<String> changedFields) {

    ArticleState after() {
        return before.next(delivery);
    }

    RawArticle toRecord() {
        ArticleState after = after();
        RawArticle.Builder article = RawArticle.newBuilder()
                .setArticleId(delivery.articleId())
                .setVersion(after.version())
                .setChangeKind(changeKind)
                .setChangedFields(changedFields)
                .setUrl(orNull(after.url()))
                .setSourceId(after.owner())
                .setSources(after.sources())
                .setPublishedAt(after.publishedAt().clamped(delivery.receivedAt()))
                .setPublishedAtMethod(after.publishedAt().method())
                .setPublishedAtConfidence(after.publishedAt().confidence(delivery.receivedAt()))
                .setReceivedAt(delivery.receivedAt())
                .setTextDigest(after.textDigest())
                .setPreviousTextDigest(orNull(before.textDigest()))
                .setOriginalFormat(delivery.article().getOriginalFormat());
        return delivery.isKill() ? article.build() : withContent(article).build();
    }

    private RawArticle.Builder withContent(RawArticle.Builder article) {
        ArticleText text = delivery.text();
        ReceivedArticle received = delivery.article();
        return article.setTitle(orNull(text.title()))
                .setLead(orNull(text.lead()))
                .setBody(orNull(text.body()))
                .setLanguageHint(received.getLanguageHint())
                .setAuthors(received.getAuthors())
                .setSections(received.getSections());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
