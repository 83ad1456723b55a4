package org.carchi.ingest.version;

import java.time.Duration;
import java.util.List;
import org.carchi.schemas.avro.AdmissionOutcome;
import org.carchi.schemas.avro.ChangeKind;

/**
 * Decides what a delivery is to its article: its first version, a change, a repeat, or nothing that can be.
 *
 * @param ownerSilence how long the owner must have delivered nothing before another source may change the article
 */
public record Versioning(Duration ownerSilence) {

    public Verdict judge(ArticleState before, Delivery delivery) {
        if (before.isUnknown()) {
            return delivery.isKill() ? nothingToWithdraw(before) : first(delivery);
        }
        List<String> changed = before.fields().changed(FieldDigests.of(delivery));
        if (before.killed() == delivery.isKill() && changed.isEmpty()) {
            return Verdict.without(AdmissionOutcome.DUPLICATE, "", before.seen(delivery));
        }
        return before.mayBeChangedBy(delivery, ownerSilence)
                ? change(before, delivery, changed)
                : Verdict.without(AdmissionOutcome.DUPLICATE, owned(before), before.seen(delivery));
    }

    private static Verdict first(Delivery delivery) {
        var version = new Version(ArticleState.UNKNOWN, delivery, ChangeKind.NEW, List.of());
        return Verdict.of(AdmissionOutcome.NEW, version);
    }

    private static Verdict change(ArticleState before, Delivery delivery, List<String> changed) {
        var version = new Version(before, delivery, kind(before, delivery, changed), changed);
        return Verdict.of(AdmissionOutcome.CHANGED, version);
    }

    private static ChangeKind kind(ArticleState before, Delivery delivery, List<String> changed) {
        if (delivery.isKill()) {
            return ChangeKind.KILL;
        }
        if (before.killed()) {
            return ChangeKind.RESTORED;
        }
        return delivery.article().getCorrection() ? ChangeKind.CORRECTION : kind(changed);
    }

    private static ChangeKind kind(List<String> changed) {
        if (changed.stream().anyMatch(FieldDigests.TEXT::contains)) {
            return ChangeKind.BODY;
        }
        return changed.contains(FieldDigests.TITLE) ? ChangeKind.HEADLINE : ChangeKind.METADATA;
    }

    private static Verdict nothingToWithdraw(ArticleState before) {
        return Verdict.rejected(
                "there is no article to withdraw under this address or id; check both, or deliver the article first",
                before);
    }

    private static String owned(ArticleState before) {
        return "the article belongs to source '" + before.owner() + "', whose version stands";
    }
}
