package org.carchi.embedded.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.carchi.embedded.command.display.Amounts;
import org.carchi.embedded.command.read.CountingAnalyzer;
import org.carchi.embedded.command.read.ReplayBound;
import org.carchi.embedded.command.read.ReplayRun;
import org.carchi.embedded.command.terminal.Progress;
import org.carchi.embedded.command.wire.Connection;
import org.carchi.embedded.command.wire.Reachable;
import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.stream.EnrichService;
import org.carchi.runtime.replay.Replay;
import org.carchi.runtime.replay.ReplayPlanner;
import org.carchi.runtime.replay.ReplayRequest;
import org.carchi.runtime.replay.ReplayWindow;
import org.carchi.runtime.settings.ServiceSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code carchi replay}. */
@Command(
        name = "replay",
        header = "Enrich articles of the log again.",
        description =
                "Runs beside the live service without touching its progress, and ends where that has come to. The results"
                        + " go where the live ones go; what did not change makes no difference downstream.",
        footer = {
            "  carchi replay --from beginning",
            "  carchi replay --from 2025-03-01 --to 2025-04-01",
            "  carchi replay --from 1200 --to 1300"
        })
final class ReplayCommand implements Callable<Integer> {

    private final Carchi carchi;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "WHERE",
            converter = ReplayBound.Converter.class,
            description = "beginning, an offset in every partition, or the earliest publication time")
    private ReplayBound from = new ReplayBound.AtOffset(0);

    @Option(
            names = "--to",
            paramLabel = "WHERE",
            converter = ReplayBound.Converter.class,
            description = "the offset or the publication time before which it ends (default: where live is)")
    private ReplayBound to = new ReplayBound.AtOffset(Long.MAX_VALUE);

    @Mixin
    private Connection connection = new Connection();

    ReplayCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        carchi.quietLogs();
        ServiceSettings wire = Reachable.require(connection.wire(carchi.data()));
        CountingAnalyzer analyzer = new CountingAnalyzer(Analyzers.azerbaijani());
        EnrichService enrich = new EnrichService(wire, analyzer);
        try (Admin admin = Admin.create(new HashMap<>(wire.kafka()))) {
            ReplayWindow window = new ReplayPlanner(admin, wire, Clock.systemUTC())
                    .plan(
                            to.end(from.begin(ReplayRequest.everything())),
                            wire.topics().articles(),
                            enrich.liveGroup());
            Instant started = Instant.now();
            if (window.size() > 0) {
                run(Replay.start(admin, wire, window, enrich.replay(window)), window);
            }
            summary(window, analyzer.texts(), Duration.between(started, Instant.now()));
        }
        return 0;
    }

    private void run(Replay started, ReplayWindow window) throws InterruptedException, ExecutionException {
        try (ReplayRun run = ReplayRun.of(started);
                Progress progress = Progress.of(carchi.terminal(), "Replay", window.size())) {
            run.toEnd(left -> progress.reached(window.size() - left));
        }
    }

    private void summary(ReplayWindow window, long texts, Duration time) {
        carchi.terminal()
                .print(Amounts.counted(texts, "article") + " enriched again, of "
                        + Amounts.counted(window.size(), "offset") + " read, in " + Amounts.seconds(time)
                        + "; generation " + window.generation() + ".");
    }
}
