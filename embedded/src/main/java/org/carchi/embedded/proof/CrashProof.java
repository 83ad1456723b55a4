package org.carchi.embedded.proof;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.embedded.proof.rig.Census;
import org.carchi.embedded.proof.rig.Feeder;
import org.carchi.embedded.proof.rig.Rig;
import org.carchi.embedded.proof.rig.RigSettings;
import org.carchi.embedded.proof.rig.WireProcess;
import org.carchi.schemas.avro.ReceivedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carchi prove crash}: the whole wire is killed at random moments of a feed, and nothing is lost or doubled. */
@Command(
        name = "crash",
        description = {
            "Feed articles while the whole wire is killed (kill -9) at random moments and started again on the",
            "same data; then count that every article and every fact is there exactly once."
        })
final class CrashProof extends Proof {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    @Option(names = "--articles", defaultValue = "5000", description = "articles to feed (default: ${DEFAULT-VALUE})")
    private int articles;

    @Option(names = "--kills", defaultValue = "5", description = "kills of the whole wire (default: ${DEFAULT-VALUE})")
    private int kills;

    @Option(
            names = "--rate",
            defaultValue = "100",
            description = "articles fed a second while the wire is up (default: ${DEFAULT-VALUE})")
    private int rate;

    @Override
    void run(RigSettings settings, Report report) throws InterruptedException, ExecutionException {
        try (Rig rig = Rig.open(settings)) {
            List<ReceivedArticle> fed = rig.generator().articles(0, articles);
            WireProcess first = rig.start();
            try (Feeder feeder = rig.feeder()) {
                CompletableFuture<Void> feeding =
                        CompletableFuture.runAsync(() -> feeder.feed(fed, rate, article -> {}));
                killRepeatedly(rig, first, report);
                feeding.get();
                report.count("deliveries acknowledged", feeder.acknowledged());
                report.count("deliveries repeated", feeder.repeated());
            }
            rig.awaitCurrent(articles);
            Census census = rig.census();
            census.tell(report);
            census.promiseExactlyOnce(report, fed);
        }
    }

    /** Each life but the last ends at a random moment: while the wire works, or every third time while it starts. */
    private void killRepeatedly(Rig rig, WireProcess first, Report report) throws InterruptedException {
        Random random = new Random(seed());
        WireProcess life = first;
        for (int kill = 1; kill <= kills; kill++) {
            boolean ready = kill % 3 != 0;
            if (ready) {
                life.awaitReady();
            }
            Thread.sleep((long) (random.nextDouble() * LONGEST_WAIT.toMillis()));
            report.time("kill -9, number " + kill + (ready ? ", at work" : ", in its start") + ", at age", life.age());
            life.kill();
            life = rig.launch();
        }
        report.time("last start, until ready", life.awaitReady());
    }
}
