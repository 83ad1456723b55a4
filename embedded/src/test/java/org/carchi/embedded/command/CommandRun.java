package org.carchi.embedded.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.carchi.embedded.command.terminal.Terminal;

/**
 * What one run of the command line did.
 *
 * @param exitCode what the shell gets
 * @param output standard output
 * @param errors standard error
 */
record CommandRun(int exitCode, String output, String errors) {

    private static final int WIDTH = 100;

    static CommandRun of(String... args) {
        return withInput("", args);
    }

    static CommandRun withInput(String input, String... args) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(output, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                false,
                false,
                WIDTH);
        int exitCode = Carchi.run(terminal, args);
        return new CommandRun(
                exitCode, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }
}
