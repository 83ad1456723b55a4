package org.carchi.embedded.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.embedded.host.CannotStartException;
import org.carchi.runtime.settings.InvalidSettings;
import org.carchi.schemas.registry.RegistryUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what went wrong, in a sentence on standard error; the stack trace only if asked for. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** Failures whose message is made for users. */
    private static final List<Class<? extends Exception>> EXPECTED = List.of(
            CommandFailed.class,
            CannotStartException.class,
            InvalidSettings.class,
            RegistryUnavailable.class,
            KafkaException.class,
            UncheckedIOException.class);

    private final Carchi carchi;

    Failures(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine line = mistake.getCommandLine();
        PrintWriter errors = line.getErr();
        errors.println("carchi: " + mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, errors);
        errors.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        errors.flush();
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter errors = line.getErr();
        errors.println("carchi: " + sentence(failure));
        if (carchi.isVerbose()) {
            failure.printStackTrace(errors);
        }
        errors.flush();
        return ExitCode.SOFTWARE;
    }

    private static String sentence(Exception failure) {
        return EXPECTED.stream().anyMatch(type -> type.isInstance(failure))
                ? String.valueOf(failure.getMessage()) + (failure instanceof KafkaException ? reasons(failure) : "")
                : "unexpected: " + failure + "; run the command again with --verbose and report what it prints";
    }

    /** Kafka says what it could not do, and in the causes behind it why. */
    private static String reasons(Exception failure) {
        return Stream.iterate(failure.getCause(), Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(reason -> reason != null && !failure.toString().contains(reason))
                .distinct()
                .map(reason -> ": " + reason)
                .collect(Collectors.joining());
    }
}
