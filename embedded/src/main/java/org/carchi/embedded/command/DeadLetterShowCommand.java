package org.carchi.embedded.command;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import org.carchi.embedded.command.deadletter.DeadLetterReader;
import org.carchi.embedded.command.deadletter.SetAside;
import org.carchi.embedded.command.deadletter.SetAsideDisplay;
import org.carchi.embedded.command.wire.Connection;
import org.carchi.schemas.ServiceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code carchi dlq show}. */
@Command(
        name = "show",
        header = "Show what a service set aside.",
        description = "Reason, origin, headers and bytes; the newest last.",
        footer = {"  carchi dlq show ingest", "  carchi dlq show enrich --max 1"})
final class DeadLetterShowCommand implements Callable<Integer> {

    private static final Comparator<SetAside> BY_TIME = Comparator.comparing(SetAside::time);

    private final Carchi carchi;

    @Parameters(paramLabel = "SERVICE", description = "ingest, enrich or sink")
    private ServiceName service = ServiceName.INGEST;

    @Option(
            names = "--max",
            paramLabel = "N",
            defaultValue = "10",
            description = "the newest so many (default: ${DEFAULT-VALUE})")
    private int max;

    @Mixin
    private Connection connection = new Connection();

    DeadLetterShowCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() {
        carchi.quietLogs();
        PriorityQueue<SetAside> newest = new PriorityQueue<>(BY_TIME);
        new DeadLetterReader(connection.wire(carchi.data())).read(service, letter -> {
            newest.add(letter);
            if (newest.size() > max) {
                newest.remove();
            }
        });
        SetAsideDisplay display = new SetAsideDisplay(carchi.screen());
        newest.stream()
                .sorted(BY_TIME)
                .flatMap(letter -> display.lines(letter).stream())
                .forEach(carchi.terminal()::print);
        if (newest.isEmpty()) {
            carchi.terminal().print(service.id() + " has set nothing aside.");
        }
        return 0;
    }
}
