package org.carchi.ingest.version;

import java.util.List;
import org.carchi.schemas.avro.Admission;
import org.carchi.schemas.avro.AdmissionOutcome;
import org.carchi.schemas.avro.RawArticle;

/**
 * What became of a delivery.
 *
 * @param outcome the outcome
 * @param reason why, where that needs words; blank where it does not
 * @param articles the version it made, if it made one
 * @param after what is known of the article from now on
 */
public record Verdict(AdmissionOutcome outcome, String reason, List<RawArticle> articles, ArticleState after) {

    /** The outcome as it is published. */
    public Admission toRecord(Delivery delivery) {
        boolean isInLog = !after.isUnknown();
        return Admission.newBuilder()
                .setDeliveryId(delivery.article().getDeliveryId())
                .setSourceId(delivery.sourceId())
                .setOutcome(outcome)
                .setArticleId(outcome == AdmissionOutcome.REJECTED ? null : delivery.articleId())
                .setVersion(isInLog && outcome != AdmissionOutcome.HELD ? after.version() : null)
                .setChangeKind(articles.stream()
                        .map(RawArticle::getChangeKind)
                        .findFirst()
                        .orElse(null))
                .setReason(reason.isEmpty() ? null : reason)
                .build();
    }

    static Verdict of(AdmissionOutcome outcome, Version version) {
        return new Verdict(outcome, "", List.of(version.toRecord()), version.after());
    }

    /** A verdict that makes no version. */
    static Verdict without(AdmissionOutcome outcome, String reason, ArticleState after) {
        return new Verdict(outcome, reason, List.of(), after);
    }

    /** The delivery cannot be published. */
    public static Verdict rejected(String reason, ArticleState state) {
        return without(AdmissionOutcome.REJECTED, reason, state);
    }

    /** The delivery is kept back. */
    public static Verdict held(String reason, ArticleState state) {
        return without(AdmissionOutcome.HELD, reason, state);
    }
}
