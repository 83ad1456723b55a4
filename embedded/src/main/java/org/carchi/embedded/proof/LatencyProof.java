package org.carchi.embedded.proof;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.carchi.embedded.proof.ledger.Percentiles;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.embedded.proof.rig.Arrivals;
import org.carchi.embedded.proof.rig.Feeder;
import org.carchi.embedded.proof.rig.PassThrough;
import org.carchi.embedded.proof.rig.ResidentMemory;
import org.carchi.embedded.proof.rig.Rig;
import org.carchi.embedded.proof.rig.RigSettings;
import org.carchi.embedded.proof.rig.WireProcess;
import org.carchi.ingest.identity.ArticleNames;
import org.carchi.schemas.avro.ReceivedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carchi prove latency}: the time from feed to downstream, beside that of a chain that does nothing. */
@Command(
        name = "latency",
        description = {
            "Feed articles at a steady rate and measure the time until each is in current, read committed.",
            "Then the same load through three bare exactly-once pass-through applications, for scale."
        })
final class LatencyProof extends Proof {

    private static final int WARM_UP_SECONDS = 10;

    @Option(names = "--rate", defaultValue = "20", description = "articles fed a second (default: ${DEFAULT-VALUE})")
    private int rate;

    @Option(names = "--seconds", defaultValue = "60", description = "how long is measured (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Override
    void run(RigSettings settings, Report report) throws InterruptedException, ExecutionException {
        int warmUp = rate * WARM_UP_SECONDS;
        try (Rig rig = Rig.open(settings)) {
            WireProcess wire = rig.start();
            List<ReceivedArticle> fed = rig.generator().articles(0, warmUp + rate * seconds);
            report.note("load: " + rate + " articles a second over " + seconds + " s, after " + WARM_UP_SECONDS
                    + " s of warm-up");
            tell("carchi, feed to current", wire(rig, fed, warmUp), fed.size() - warmUp, report);
            ResidentMemory.of(wire).tell("after the load", report);
            tell("three bare hops", hops(rig, fed, warmUp), fed.size() - warmUp, report);
        }
    }

    private Arrivals wire(Rig rig, List<ReceivedArticle> fed, int warmUp) throws InterruptedException {
        try (Feeder feeder = rig.feeder();
                Arrivals arrivals = Arrivals.watch(rig, rig.topics().current())) {
            feeder.feed(fed.subList(0, warmUp), rate, article -> {});
            feeder.feed(
                    fed.subList(warmUp, fed.size()),
                    rate,
                    article -> arrivals.sent(ArticleNames.idOf(article).value()));
            arrivals.awaitAll();
            return arrivals;
        }
    }

    private Arrivals hops(Rig rig, List<ReceivedArticle> fed, int warmUp)
            throws InterruptedException, ExecutionException {
        try (PassThrough chain = PassThrough.start(rig);
                Arrivals arrivals = Arrivals.watch(rig, chain.last())) {
            chain.feed(fed.subList(0, warmUp), rate, id -> {});
            chain.feed(fed.subList(warmUp, fed.size()), rate, arrivals::sent);
            arrivals.awaitAll();
            return arrivals;
        }
    }

    private static void tell(String what, Arrivals arrivals, int fed, Report report) {
        Percentiles times = arrivals.times();
        report.time(what + ", p50", times.at(50));
        report.time(what + ", p99", times.at(99));
        report.time(what + ", most", times.max());
        report.equal(what + ": every one arrived", fed, times.sorted().size());
    }
}
