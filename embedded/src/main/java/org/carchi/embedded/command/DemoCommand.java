package org.carchi.embedded.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.carchi.embedded.command.display.RecordDisplay;
import org.carchi.embedded.command.feed.FeedReport;
import org.carchi.embedded.command.feed.Journey;
import org.carchi.embedded.command.feed.Tally;
import org.carchi.embedded.command.terminal.Colour;
import org.carchi.embedded.command.terminal.Progress;
import org.carchi.embedded.command.terminal.Terminal;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.embedded.command.wire.EmbeddedFlags;
import org.carchi.embedded.command.wire.EmbeddedWire;
import org.carchi.embedded.command.wire.WireAddress;
import org.carchi.ingest.parse.ReadingSettings;
import org.carchi.ingest.source.FileTree;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.avro.AdmissionOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code carchi demo}. */
@Command(
        name = "demo",
        header = "Start the whole wire on this machine and show what it makes of some articles.",
        description = "Then says how to connect a client of your own, and stays up until Ctrl-C.",
        footer = {
            "  carchi demo",
            "  carchi demo my-articles/ --exit-when-done",
            "  carchi demo --data /tmp/wire --color=never > articles.txt"
        })
final class DemoCommand implements Callable<Integer> {

    private final Carchi carchi;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "files and folders (default: the samples in seeds/)")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--exit-when-done", description = "stop when every article has come out")
    private boolean exitWhenDone;

    @Mixin
    private EmbeddedFlags flags = new EmbeddedFlags();

    DemoCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Path> input = paths.isEmpty() ? List.of(samples()) : paths;
        try (EmbeddedWire wire = new WireStart(carchi).start(flags)) {
            show(wire, input);
            if (!exitWhenDone) {
                howToConnect(wire);
                wire.awaitEnd();
            }
        }
        return 0;
    }

    private void show(EmbeddedWire wire, List<Path> input) {
        Terminal terminal = carchi.terminal();
        RecordDisplay display = new RecordDisplay(carchi.screen());
        Tally tally = new Tally();
        ServiceSettings settings = wire.settings();
        try (Journey journey = Journey.begin(settings)) {
            Set<String> deliveries = ConcurrentHashMap.newKeySet();
            FeedReport report = new FeedReport(new Progress.Silent(terminal), deliveries::add)
                    .feed(new FileTree(input), ReadingSettings.standard(), settings);
            report.lines().forEach(terminal::print);
            terminal.print("");
            journey.follow(deliveries, article -> {
                tally.add(article);
                display.lines(article).forEach(terminal::print);
            });
            terminal.print(carchi.screen().paint(Colour.BOLD, "All out: " + tally.line()));
            aside(journey, report).forEach(terminal::print);
        }
    }

    /** What did not come out as a new article, each in a line. */
    private static List<String> aside(Journey journey, FeedReport report) {
        List<String> lines = new ArrayList<>();
        add(lines, journey.count(AdmissionOutcome.DUPLICATE), "known before, shown as they were");
        add(lines, journey.count(AdmissionOutcome.HELD), "held until their embargo ends");
        add(lines, journey.count(AdmissionOutcome.REJECTED), "rejected at admission; 'carchi subscribe admissions'");
        add(lines, report.refused(), "refused before they were fed; 'carchi dlq show ingest'");
        add(lines, journey.lost(), "set aside on the way; 'carchi dlq list'");
        return lines;
    }

    private static void add(List<String> lines, long number, String what) {
        if (number > 0) {
            lines.add("  " + number + " " + what);
        }
    }

    private void howToConnect(EmbeddedWire wire) {
        WireAddress address = wire.address();
        String topic = wire.settings().topics().current().name();
        List.of(
                        "",
                        "Connect a client of your own:",
                        "  bootstrap.servers=" + address.bootstrapServers(),
                        "  schema.registry.url=" + address.registryUrl(),
                        "  isolation.level=read_committed",
                        "Keys of the newest articles, with Kafka's own tools:",
                        "  kafka-console-consumer.sh --bootstrap-server " + address.bootstrapServers() + " --topic "
                                + topic + " \\",
                        "    --from-beginning --isolation-level read_committed --property print.key=true --property"
                                + " print.value=false",
                        "In another terminal:",
                        "  ./carchi subscribe mentions --entity Bakı",
                        "  ./carchi feed my-article.txt",
                        "  ./carchi topics",
                        "Stop the wire with Ctrl-C.")
                .forEach(carchi.terminal()::print);
    }

    private static Path samples() {
        Path seeds = Path.of(System.getProperty("carchi.home", ".")).resolve("seeds");
        if (!Files.isDirectory(seeds)) {
            throw new CommandFailed("there are no samples in " + seeds + "; name files or folders to show");
        }
        return seeds;
    }
}
