package org.carchi.embedded.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code carchi dlq}: what was set aside. */
@Command(
        name = "dlq",
        header = "Show what was set aside because it could not be read or processed, and why.",
        footer = {"  carchi dlq list", "  carchi dlq show enrich --max 3"})
final class DeadLetterCommand implements Runnable {

    private final Carchi carchi;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private DeadLetterCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    static CommandLine of(Carchi carchi) {
        return new CommandLine(new DeadLetterCommand(carchi))
                .addSubcommand(new DeadLetterListCommand(carchi))
                .addSubcommand(new DeadLetterShowCommand(carchi));
    }

    @Override
    public void run() {
        spec.commandLine().usage(carchi.terminal().output());
        carchi.terminal().output().flush();
    }
}
