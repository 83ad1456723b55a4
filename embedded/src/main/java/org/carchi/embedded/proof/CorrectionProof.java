package org.carchi.embedded.proof;

import java.util.List;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.embedded.proof.rig.Feeder;
import org.carchi.embedded.proof.rig.Rig;
import org.carchi.embedded.proof.rig.RigSettings;
import org.carchi.ingest.identity.ArticleNames;
import org.carchi.schemas.avro.PublicationStatus;
import org.carchi.schemas.avro.ReceivedArticle;
import picocli.CommandLine.Command;

/** {@code carchi prove correction}: a correction emits exactly what it changes, and a kill withdraws every fact. */
@Command(
        name = "correction",
        description = {
            "Feed an article, then the same with one figure corrected, then its withdrawal. The differences",
            "between the versions are worked out from the enriched texts and compared with the facts emitted."
        })
final class CorrectionProof extends Proof {

    private static final int NEIGHBOURS = 5;
    private static final int FIRST = 1;
    private static final int CORRECTED = 2;
    private static final int KILLED = 3;

    @Override
    void run(RigSettings settings, Report report) throws InterruptedException {
        try (Rig rig = Rig.open(settings)) {
            rig.start();
            List<ReceivedArticle> fed = rig.generator().articles(0, NEIGHBOURS);
            String articleId = ArticleNames.idOf(fed.get(0)).value();
            try (Feeder feeder = rig.feeder()) {
                feeder.feed(fed);
                rig.awaitCurrent(NEIGHBOURS);
                feeder.feed(List.of(corrected(fed.get(0))));
                rig.awaitStill();
                feeder.feed(List.of(killed(fed.get(0))));
                rig.awaitStill();
            }
            compare(new FactLog(rig, articleId), report);
        }
    }

    private static void compare(FactLog log, Report report) {
        List<String> before = log.expected(FIRST);
        List<String> changes = log.expected(CORRECTED);
        List<String> withdrawals = log.expected(KILLED);
        report.count("facts of version 1", before.size());
        report.count("facts changed by version 2, the correction", changes.size());
        changes.forEach(report::note);
        report.count("facts withdrawn by version 3, the kill", withdrawals.size());
        report.equal("version 1 asserts what its text says", before, log.emitted(FIRST));
        report.equal("the correction emits exactly the differences", changes, log.emitted(CORRECTED));
        report.holds(
                "the correction changes something, but not everything",
                !changes.isEmpty() && changes.size() < before.size(),
                changes.size() + " of " + before.size() + " facts changed");
        report.equal("the kill withdraws every fact that stood", withdrawals, log.emitted(KILLED));
        report.equal("current ends as killed, without text", "KILLED version 3 without text", log.current());
    }

    /** Another figure of the same length, so that everything else stays where it is. */
    private static ReceivedArticle corrected(ReceivedArticle article) {
        String body = article.getBody();
        int end = body.lastIndexOf(" faiz artıb");
        int start = body.lastIndexOf(' ', end - 1) + 1;
        String other = body.startsWith("1", start) ? "2" : "1";
        return ReceivedArticle.newBuilder(article)
                .setDeliveryId(article.getDeliveryId() + "-2")
                .setBody(body.substring(0, start) + other + body.substring(start + 1))
                .setCorrection(true)
                .build();
    }

    private static ReceivedArticle killed(ReceivedArticle article) {
        return ReceivedArticle.newBuilder(article)
                .setDeliveryId(article.getDeliveryId() + "-3")
                .setStatus(PublicationStatus.CANCELED)
                .build();
    }
}
