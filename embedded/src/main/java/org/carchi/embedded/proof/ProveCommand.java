package org.carchi.embedded.proof;

import java.util.function.Supplier;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.embedded.command.terminal.Terminal;
import org.carchi.embedded.proof.ledger.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code carchi prove}. */
@Command(
        name = "prove",
        description = {
            "See for yourself that the wire keeps its promises: each command starts a wire of its own on fresh",
            "data and free ports, does it harm, counts what stands on its topics, and ends with exit 0 only if",
            "every promise held."
        },
        subcommands = {
            CrashProof.class,
            FirstStartProof.class,
            ReplayProof.class,
            CorrectionProof.class,
            RetentionProof.class,
            OversizeProof.class,
            RegistryOutageProof.class,
            LatencyProof.class,
            StartUpProof.class
        },
        footer = {
            "  carchi prove crash",
            "  carchi prove crash --articles 50 --kills 1",
            "  carchi prove latency --rate 20 --seconds 60"
        })
public final class ProveCommand implements Runnable {

    private final Terminal terminal;
    private final Supplier<Screen> screen;
    private final Runnable quietLogs;

    /**
     * @param screen how the user wants the output to look; asked when the flags have been read
     * @param quietLogs keeps logs off the terminal; called before the first one
     */
    public ProveCommand(Terminal terminal, Supplier<Screen> screen, Runnable quietLogs) {
        this.terminal = terminal;
        this.screen = screen;
        this.quietLogs = quietLogs;
    }

    /** Without a proof there is only the help to show. */
    @Override
    public void run() {
        CommandLine.usage(this, terminal.output());
        terminal.output().flush();
    }

    Terminal terminal() {
        quietLogs.run();
        return terminal;
    }

    void print(Report report) {
        report.lines(screen.get()).forEach(terminal::print);
    }
}
