package org.carchi.embedded.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.carchi.embedded.proof.ProveCommand;
import org.carchi.schemas.ServiceName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Puts the commands together, in the order in which a newcomer meets them. */
final class CommandTree {

    private static final int USAGE_WIDTH = 100;

    private static final int LAST = 1_000;

    /** Commands that neither talk to a wire nor keep anything in its data. */
    private static final List<String> WITHOUT_DATA =
            List.of("analyze", "evaluate", "evaluate-suffixes", "train", "prove");

    private CommandTree() {}

    static CommandLine of(Carchi carchi) {
        CommandLine line = new CommandLine(carchi);
        commands(carchi).forEach(line::addSubcommand);
        for (ServiceName service : ServiceName.values()) {
            line.addSubcommand(ServiceCommand.of(carchi, service));
        }
        line.getCommandSpec().addOption(version());
        dress(line);
        WITHOUT_DATA.forEach(command -> takeDataFrom(line.getSubcommands().get(command)));
        Failures failures = new Failures(carchi);
        return line.setOut(writer(carchi.terminal().output()))
                .setErr(writer(carchi.terminal().errors()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(USAGE_WIDTH)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** The same look for every command. */
    private static void dress(CommandLine line) {
        line.getCommandSpec().addOption(help());
        line.getCommandSpec()
                .usageMessage()
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n");
        line.getSubcommands().values().forEach(CommandTree::dress);
    }

    private static void takeDataFrom(@Nullable CommandLine command) {
        CommandSpec spec = Objects.requireNonNull(command).getCommandSpec();
        spec.remove(spec.findOption("--data"));
        command.getSubcommands().values().forEach(CommandTree::takeDataFrom);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .order(LAST)
                .description("show this help")
                .build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .order(LAST)
                .description("show versions")
                .build();
    }

    private static List<Object> commands(Carchi carchi) {
        return List.of(
                new DemoCommand(carchi),
                new UpCommand(carchi),
                new FeedCommand(carchi),
                new SubscribeCommand(carchi),
                new TopicsCommand(carchi),
                DeadLetterCommand.of(carchi),
                new ReplayCommand(carchi),
                new AnalyzeCommand(carchi),
                new EvaluateCommand(carchi),
                new EvaluateSuffixesCommand(carchi),
                new TrainCommand(carchi),
                new VerifySpansCommand(carchi),
                new ProveCommand(carchi.terminal(), carchi::screen, carchi::quietLogs));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
