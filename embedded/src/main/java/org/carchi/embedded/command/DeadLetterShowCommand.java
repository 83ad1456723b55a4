package org.carchi.embedded.command;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import org.carchi.embedded.command.deadletter.DeadLetterReader;
import org.carchi.embedded.command.deadletter.SetAside;
import org.carchi.embedded.command.deadletter.SetAsideDisplay;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.embedded.command.wire.Connection;
import org.carchi.schemas.ServiceName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code carchi dlq show}. */
@Command(
        name = "show",
        header = "Show what a service set aside.",
        description = "Reason, origin, headers and the first bytes; the newest last.",
        footer = {
            "  carchi dlq show ingest",
            "  carchi dlq show enrich --max 1",
            "  carchi dlq show ingest --raw 3:17 > article.txt"
        })
final class DeadLetterShowCommand implements Callable<Integer> {

    private static final Comparator<SetAside> BY_TIME = Comparator.comparing(SetAside::time);

    private final Carchi carchi;

    @Parameters(paramLabel = "SERVICE", description = "ingest, enrich or sink")
    private ServiceName service = ServiceName.INGEST;

    @Option(
            names = "--max",
            paramLabel = "N",
            defaultValue = "10",
            converter = Most.class,
            description = "the newest so many (default: ${DEFAULT-VALUE})")
    private int max;

    @Option(
            names = "--raw",
            paramLabel = "PARTITION:OFFSET",
            description = "write all bytes kept of this record to standard output, and nothing else")
    private @Nullable String raw;

    @Mixin
    private Connection connection = new Connection();

    DeadLetterShowCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() {
        carchi.quietLogs();
        DeadLetterReader reader = new DeadLetterReader(connection.wire(carchi.data()));
        if (raw == null) {
            showNewest(reader);
        } else {
            write(reader, raw);
        }
        return 0;
    }

    private void showNewest(DeadLetterReader reader) {
        PriorityQueue<SetAside> newest = new PriorityQueue<>(BY_TIME);
        reader.read(service, letter -> {
            newest.add(letter);
            if (newest.size() > max) {
                newest.remove();
            }
        });
        SetAsideDisplay display = new SetAsideDisplay(carchi.screen(), service);
        newest.stream()
                .sorted(BY_TIME)
                .flatMap(letter -> display.lines(letter).stream())
                .forEach(carchi.terminal()::print);
        if (newest.isEmpty()) {
            carchi.terminal().print(service.id() + " has set nothing aside.");
        }
    }

    private void write(DeadLetterReader reader, String place) {
        byte[] bytes = reader.find(service, place)
                .map(SetAside::value)
                .orElseThrow(() -> new CommandFailed(service.id() + " has set nothing aside at " + place
                        + "; 'carchi dlq show " + service.id() + "' says behind '#' where each record stands"));
        carchi.terminal().output().writeBytes(bytes);
        carchi.terminal().output().flush();
    }

    /** Reads a number of records. */
    static final class Most implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            if (!typed.matches("[1-9]\\d{0,8}")) {
                throw new TypeConversionException("'" + typed + "' is not a number of records from 1 on");
            }
            return Integer.valueOf(typed);
        }
    }
}
