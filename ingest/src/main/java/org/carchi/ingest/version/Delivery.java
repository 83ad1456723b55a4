package org.carchi.ingest.version;

import java.time.Instant;
import java.util.Optional;
import org.carchi.schemas.ArticleText;
import org.carchi.schemas.avro.PublicationStatus;
import org.carchi.schemas.avro.ReceivedArticle;

/**
 * An article on its way to becoming a version.
 *
 * @param articleId the article it belongs to
 * @param article what the source delivered
 * @param receivedAt when the wire received it
 */
public record Delivery(String articleId, ReceivedArticle article, Instant receivedAt) {

    /** The text; nothing in a withdrawal, whatever came with it. */
    ArticleText text() {
        return isKill()
                ? new ArticleText("", "", "")
                : ArticleText.of(article.getTitle(), article.getLead(), article.getBody());
    }

    public String sourceId() {
        return article.getSourceId();
    }

    public boolean isKill() {
        return article.getStatus() == PublicationStatus.CANCELED;
    }

    /** Whether its source keeps it back at that time; where it names no time, until it delivers it again. */
    public boolean isWithheldAt(Instant now) {
        return embargo().map(until -> until.isAfter(now)).orElse(article.getStatus() == PublicationStatus.WITHHELD);
    }

    /** This delivery under another one's embargo, if it is a correction that names none itself. */
    public Delivery underEmbargoOf(ReceivedArticle held) {
        if (!article.getCorrection() || embargo().isPresent() || isKill()) {
            return this;
        }
        ReceivedArticle embargoed = ReceivedArticle.newBuilder(article)
                .setEmbargoedUntil(held.getEmbargoedUntil())
                .setStatus(held.getStatus())
                .build();
        return new Delivery(articleId, embargoed, receivedAt);
    }

    private Optional<Instant> embargo() {
        return Optional.ofNullable(article.getEmbargoedUntil());
    }
}
