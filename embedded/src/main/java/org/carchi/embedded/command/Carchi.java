package org.carchi.embedded.command;

import java.nio.file.Path;
import java.util.Locale;
import org.carchi.embedded.command.terminal.ColourMode;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.embedded.command.terminal.Terminal;
import org.carchi.embedded.command.wire.DataChoice;
import org.carchi.embedded.command.wire.Logging;
import org.carchi.embedded.host.DataDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code carchi}: what all its commands share. */
@Command(
        name = "carchi",
        versionProvider = Version.class,
        header = "A streaming news wire that reads: raw articles in, typed facts out as Kafka topics.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  carchi demo                 the whole wire on this machine, with sample articles",
            "  carchi up                   the whole wire on this machine; leave it running",
            "  carchi feed my-articles/    give it articles of your own",
            "  carchi subscribe current    see what comes out",
            "  carchi COMMAND --help       more about a command"
        })
public final class Carchi implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            order = 900,
            defaultValue = "${env:CARCHI_DATA}",
            description = "where the wire on this machine keeps everything (default: CARCHI_DATA, or ~/.carchi)")
    private @Nullable Path data;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            order = 901,
            defaultValue = "auto",
            description = "colours: auto, always or never (default: auto)")
    private ColourMode colour = ColourMode.AUTO;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            order = 902,
            description = "show logs, and stack traces of failures")
    private boolean verbose;

    private final Terminal terminal;

    Carchi(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Libraries that fold names in the default locale must not meet one in which i and I are no pair. */
    public static void main(String... args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs one command; 0 means done, 1 failed, 2 not understood. */
    static int run(Terminal terminal, String... args) {
        return CommandTree.of(new Carchi(terminal)).execute(args);
    }

    /** Without a command there is only the help to show. */
    @Override
    public void run() {
        spec.commandLine().usage(terminal.output());
        terminal.output().flush();
    }

    Terminal terminal() {
        return terminal;
    }

    Screen screen() {
        return terminal.screen(colour);
    }

    boolean isVerbose() {
        return verbose;
    }

    DataChoice data() {
        return data == null
                ? new DataChoice(
                        DataDirectory.standard(System.getenv(), Path.of(System.getProperty("user.home"))), false)
                : new DataChoice(data, true);
    }

    /** Keeps logs off the terminal unless somebody wants to see them. */
    void quietLogs() {
        (verbose ? Logging.ERRORS : Logging.NONE).use();
    }
}
