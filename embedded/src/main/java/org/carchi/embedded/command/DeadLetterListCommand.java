package org.carchi.embedded.command;

import java.util.concurrent.Callable;
import org.carchi.embedded.command.deadletter.DeadLetterCounts;
import org.carchi.embedded.command.deadletter.DeadLetterReader;
import org.carchi.embedded.command.display.Amounts;
import org.carchi.embedded.command.display.Times;
import org.carchi.embedded.command.terminal.Table;
import org.carchi.embedded.command.terminal.Terminal;
import org.carchi.embedded.command.wire.Connection;
import org.carchi.schemas.ServiceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code carchi dlq list}. */
@Command(name = "list", header = "Count what was set aside, by service and reason.", footer = "  carchi dlq list")
final class DeadLetterListCommand implements Callable<Integer> {

    private final Carchi carchi;

    @Mixin
    private Connection connection = new Connection();

    DeadLetterListCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() {
        carchi.quietLogs();
        DeadLetterReader reader = new DeadLetterReader(connection.wire(carchi.data()));
        Table table = new Table(carchi.screen(), "SERVICE", "STAGE", "RECORDS", "FIRST", "LAST", "REASON");
        long all = 0;
        for (ServiceName service : ServiceName.values()) {
            DeadLetterCounts counts = new DeadLetterCounts();
            reader.read(service, counts::add);
            counts.all().forEach(count -> row(table, service, count));
            all += counts.all().stream()
                    .mapToLong(DeadLetterCounts.Count::number)
                    .sum();
        }
        print(table, all);
        return 0;
    }

    private static void row(Table table, ServiceName service, DeadLetterCounts.Count count) {
        table.row(
                service.id(),
                count.stage(),
                Amounts.whole(count.number()),
                Times.second(count.first()),
                Times.second(count.last()),
                count.reason());
    }

    private void print(Table table, long all) {
        Terminal terminal = carchi.terminal();
        if (all == 0) {
            terminal.print("Nothing was set aside.");
        } else {
            table.lines().forEach(terminal::print);
            terminal.print("See them with 'carchi dlq show SERVICE'.");
        }
    }
}
