package org.carchi.embedded.proof;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.embedded.proof.rig.Census;
import org.carchi.embedded.proof.rig.Feeder;
import org.carchi.embedded.proof.rig.NewerSource;
import org.carchi.embedded.proof.rig.Outage;
import org.carchi.embedded.proof.rig.ReadinessLog;
import org.carchi.embedded.proof.rig.Rig;
import org.carchi.embedded.proof.rig.RigSettings;
import org.carchi.embedded.proof.rig.WireProcess;
import org.carchi.schemas.avro.ReceivedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carchi prove registry-outage}: without its registry the wire waits where it must, and loses nothing. */
@Command(
        name = "registry-outage",
        description = {
            "Kill the registry again and again under load. Known schemas flow on; half-way a source begins to",
            "write with a schema that the wire has not met, and the wire waits, unready, until the registry is",
            "back. Nothing is lost, doubled or set aside."
        })
final class RegistryOutageProof extends Proof {

    @Option(names = "--seconds", defaultValue = "120", description = "length of the outage (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--rate", defaultValue = "20", description = "articles fed a second (default: ${DEFAULT-VALUE})")
    private int rate;

    @Override
    void run(RigSettings settings, Report report) throws InterruptedException, ExecutionException {
        try (Rig rig = Rig.open(settings)) {
            WireProcess wire = rig.start();
            int last = rate * seconds;
            List<ReceivedArticle> fed = rig.generator().articles(0, last + 1);
            try (Feeder feeder = rig.feeder();
                    NewerSource newer = rig.newerSource();
                    ReadinessLog readiness = ReadinessLog.watch(rig.healthUrls().get(0))) {
                feeder.feed(fed.subList(0, rate));
                rig.awaitCurrent(rate);
                breakAndMend(
                        wire,
                        rig,
                        report,
                        () -> feeder.feed(fed.subList(rate, last), rate, article -> {}),
                        () -> newer.feed(fed.get(last)));
                rig.awaitCurrent(last + 1);
                wire.awaitReady();
                readiness.tell(report);
            }
            Census census = rig.census();
            census.tell(report);
            census.promiseExactlyOnce(report, fed);
        }
    }

    private void breakAndMend(WireProcess wire, Rig rig, Report report, Runnable load, Runnable unknown)
            throws InterruptedException, ExecutionException {
        Duration half = Duration.ofSeconds(seconds).dividedBy(2);
        long before = rig.count(rig.topics().current());
        CompletableFuture<Void> feeding;
        try (Outage outage = Outage.ofRegistry(wire)) {
            feeding = CompletableFuture.runAsync(load);
            Thread.sleep(half.toMillis());
            long flowed = rig.count(rig.topics().current()) - before;
            report.count("articles out during the first half of the outage", flowed);
            report.holds("known schemas flow on without the registry", flowed > 0, "nothing came out");
            unknown.run();
            Thread.sleep(half.toMillis());
            report.count("kills of the registry, each as soon as it came back", outage.kills());
            report.holds(
                    "the wire is not ready while it waits for an unknown schema",
                    !wire.isReady(),
                    "it said that it was");
        }
        feeding.get();
    }
}
