package org.carchi.embedded.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.carchi.embedded.command.feed.FeedInput;
import org.carchi.embedded.command.feed.FeedReport;
import org.carchi.embedded.command.terminal.Progress;
import org.carchi.embedded.command.wire.Connection;
import org.carchi.embedded.command.wire.Reachable;
import org.carchi.ingest.parse.ReadingSettings;
import org.carchi.runtime.settings.ServiceSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carchi feed}. */
@Command(
        name = "feed",
        header = "Publish articles on a running wire.",
        description = {
            "Reads .txt, .html, .json and .jsonl files and folders of them, in any usual encoding.",
            "Ends with exit 1 where anything was refused."
        },
        footer = {
            "  carchi feed articles/ more.jsonl",
            "  carchi feed article.txt --published-at 2025-03-04 --source my-paper",
            "  cat article.json | carchi feed more.txt -"
        })
final class FeedCommand implements Callable<Integer> {

    private final Carchi carchi;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders; - for standard input, once")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--published-at",
            paramLabel = "TIME",
            defaultValue = "",
            description = "publication time of articles that state none")
    private String publishedAt = "";

    @Option(
            names = "--source",
            paramLabel = "NAME",
            defaultValue = ReadingSettings.DEFAULT_SOURCE,
            description = "source of articles that name none (default: ${DEFAULT-VALUE})")
    private String source = ReadingSettings.DEFAULT_SOURCE;

    @Mixin
    private Connection connection = new Connection();

    FeedCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() throws InterruptedException {
        carchi.quietLogs();
        FeedInput input = input();
        ReadingSettings reading = reading();
        ServiceSettings wire = Reachable.require(connection.wire(carchi.data()));
        FeedReport report;
        try (Progress progress = Progress.of(carchi.terminal(), "Feed", 0)) {
            report = new FeedReport(progress, delivery -> {}).feed(input, reading, wire);
        }
        report.lines().forEach(carchi.terminal()::print);
        report.complaint().ifPresent(complaint -> carchi.terminal().say("carchi: " + complaint));
        return report.refused() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private ReadingSettings reading() {
        return understood(() -> ReadingSettings.standard().withSourceId(source).withPublishedAt(publishedAt));
    }

    private FeedInput input() {
        return understood(() -> new FeedInput(paths, carchi.terminal().input()));
    }

    private <T> T understood(Supplier<T> flags) {
        try {
            return flags.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
