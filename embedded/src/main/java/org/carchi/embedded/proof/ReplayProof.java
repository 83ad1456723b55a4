package org.carchi.embedded.proof;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.carchi.embedded.command.read.ReplayRun;
import org.carchi.embedded.command.read.TopicValues;
import org.carchi.embedded.command.terminal.Progress;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.embedded.proof.ledger.Values;
import org.carchi.embedded.proof.rig.Census;
import org.carchi.embedded.proof.rig.Feeder;
import org.carchi.embedded.proof.rig.Rig;
import org.carchi.embedded.proof.rig.RigSettings;
import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.stream.EnrichService;
import org.carchi.runtime.replay.Replay;
import org.carchi.runtime.replay.ReplayPlanner;
import org.carchi.runtime.replay.ReplayRequest;
import org.carchi.runtime.replay.ReplayWindow;
import org.carchi.runtime.topics.OffsetRange;
import org.carchi.schemas.RecordHeader;
import org.carchi.schemas.Sha256;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.ReceivedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carchi prove replay}: a replay says byte for byte what the live wire said, and changes nothing downstream. */
@Command(
        name = "replay",
        description = {
            "Feed articles and replay them twice, the second time while the live wire lags behind a burst; then",
            "compare each enriched value with the live one, byte by byte, and count every fact."
        })
final class ReplayProof extends Proof {

    private static final String LIVE = "live";
    private static final OffsetRange NOTHING = new OffsetRange(0, 0);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Option(names = "--articles", defaultValue = "5000", description = "articles to feed (default: ${DEFAULT-VALUE})")
    private int articles;

    @Override
    void run(RigSettings settings, Report report) throws InterruptedException, ExecutionException {
        int burst = Math.max(1, articles / 2);
        try (Rig rig = Rig.open(settings)) {
            rig.start();
            List<ReceivedArticle> fed = rig.generator().articles(0, articles + burst);
            try (Feeder feeder = rig.feeder();
                    Admin admin = Admin.create(new HashMap<>(rig.clientSettings()))) {
                feeder.feed(fed.subList(0, articles));
                rig.awaitCurrent(articles);
                ReplayWindow first = afterLive(rig, admin, report);
                CompletableFuture<Void> feeding =
                        CompletableFuture.runAsync(() -> feeder.feed(fed.subList(articles, articles + burst)));
                LaggingPlan second = LaggingPlan.await(admin, () -> plan(rig, admin));
                replay(rig, admin, second.window());
                feeding.get();
                rig.awaitCurrent(articles + burst);
                second.tell(rig, report);
                conclude(rig, List.of(first, second.window()), fed, report);
            }
        }
    }

    /** A replay beside an idle wire. */
    private ReplayWindow afterLive(Rig rig, Admin admin, Report report)
            throws InterruptedException, ExecutionException {
        Census before = rig.census();
        report.count(
                "articles enriched live",
                before.ledger().records(rig.topics().enriched().name()));
        ReplayWindow window = plan(rig, admin);
        replay(rig, admin, window);
        rig.awaitStill();
        Census after = rig.census();
        for (String facts : List.of(
                rig.topics().mentions().name(), rig.topics().statistics().name())) {
            long count = before.ledger().records(facts);
            report.count(facts + " records before and after the first replay", count);
            report.equal(
                    facts + " has as many records as before",
                    count,
                    after.ledger().records(facts));
        }
        return window;
    }

    private void conclude(Rig rig, List<ReplayWindow> replays, List<ReceivedArticle> fed, Report report) {
        Values values = enrichedValues(rig);
        report.count("articles enriched live in the end", values.records(LIVE));
        report.equal("live wrote each article version once", (long) fed.size(), values.records(LIVE));
        int number = 0;
        for (ReplayWindow window : replays) {
            number++;
            report.count("articles enriched by replay " + number, values.records(window.id()));
            report.equal(
                    "replay " + number + " wrote each article of its window once",
                    covered(rig, window),
                    values.records(window.id()));
        }
        report.promise("enriched values of replays are byte-identical to the live ones", values.differing());
        Census end = rig.census();
        report.audit(
                "current holds each article once",
                end.ledger().audit(rig.topics().current().name(), Census.oneVersionOf(fed)));
        end.promiseFacts(report);
    }

    /** As {@code carchi replay} does it. */
    private static void replay(Rig rig, Admin admin, ReplayWindow window)
            throws InterruptedException, ExecutionException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (Progress progress = rig.progress("replay", window.size());
                ReplayRun run = ReplayRun.of(
                        Replay.start(admin, rig.wire(), window, enrich(rig).replay(window)))) {
            run.toEnd(left -> {
                progress.reached(window.size() - left);
                if (System.nanoTime() > deadline) {
                    throw new CommandFailed("the replay did not finish in " + PATIENCE.toMinutes() + " minutes, " + left
                            + " offsets are left");
                }
            });
        }
    }

    private static ReplayWindow plan(Rig rig, Admin admin) throws InterruptedException, ExecutionException {
        return new ReplayPlanner(admin, rig.wire(), Clock.systemUTC())
                .plan(
                        ReplayRequest.everything(),
                        rig.topics().articles(),
                        enrich(rig).liveGroup());
    }

    private static EnrichService enrich(Rig rig) {
        return new EnrichService(rig.wire(), Analyzers.azerbaijani());
    }

    private static Values enrichedValues(Rig rig) {
        Values values = new Values();
        TopicValues<EnrichedArticle> articles = rig.values(rig.topics().enriched());
        rig.read(rig.topics().enriched(), found -> {
            EnrichedArticle article = articles.of(found);
            values.note(
                    article.getArticleId() + " version " + article.getVersion(),
                    RecordHeader.REPLAY_ID.of(found.headers()).orElse(LIVE),
                    Sha256.hex(found.value()));
        });
        return values;
    }

    private static long covered(Rig rig, ReplayWindow window) {
        AtomicLong covered = new AtomicLong();
        rig.read(rig.topics().articles(), found -> {
            TopicPartition partition = new TopicPartition(found.topic(), found.partition());
            if (window.ranges().getOrDefault(partition, NOTHING).contains(found.offset())) {
                covered.incrementAndGet();
            }
        });
        return covered.get();
    }
}
