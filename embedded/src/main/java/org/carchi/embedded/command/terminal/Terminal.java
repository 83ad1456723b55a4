package org.carchi.embedded.command.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command, and what is known of the devices behind them.
 *
 * @param input standard input
 * @param output what the command was asked for
 * @param errors what went wrong, and progress
 * @param outputIsTerminal whether a person reads the output as it comes
 * @param errorsAreTerminal whether a person reads the errors as they come
 * @param width columns of the terminal
 */
public record Terminal(
        InputStream input,
        PrintStream output,
        PrintStream errors,
        boolean outputIsTerminal,
        boolean errorsAreTerminal,
        int width) {

    private static final int BUFFER_BYTES = 8 * 1024;

    /** The streams of this process. The launcher tells what they are: Java 17 cannot ask for each of them. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("carchi.terminal.output"),
                Boolean.getBoolean("carchi.terminal.errors"),
                Integer.getInteger("carchi.terminal.width", Screen.PLAIN.width()));
    }

    /** What the output is written to. */
    public Screen screen(ColourMode mode) {
        boolean wanted = outputIsTerminal && !System.getenv().containsKey("NO_COLOR");
        boolean coloured = mode == ColourMode.ALWAYS || (mode == ColourMode.AUTO && wanted);
        return new Screen(coloured, width);
    }

    /** One line of output, seen at once. */
    public void print(String line) {
        output.println(line);
        output.flush();
    }

    /** One line about what goes on or went wrong. */
    public void say(String line) {
        errors.println(line);
        errors.flush();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        var buffered = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_BYTES);
        return new PrintStream(buffered, false, StandardCharsets.UTF_8);
    }
}
