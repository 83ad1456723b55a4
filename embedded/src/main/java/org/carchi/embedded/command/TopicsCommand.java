package org.carchi.embedded.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.carchi.embedded.command.catalogue.TopicSize;
import org.carchi.embedded.command.catalogue.TopicSizes;
import org.carchi.embedded.command.catalogue.TopicsDocument;
import org.carchi.embedded.command.display.Amounts;
import org.carchi.embedded.command.read.TopicNames;
import org.carchi.embedded.command.terminal.Table;
import org.carchi.embedded.command.terminal.Terminal;
import org.carchi.embedded.command.wire.Connection;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code carchi topics}. */
@Command(
        name = "topics",
        header = "List the topics of a running wire, how much each holds, and how to read it.",
        footer = {"  carchi topics", "  carchi topics --markdown > docs/topics.md"})
final class TopicsCommand implements Callable<Integer> {

    private final Carchi carchi;

    @Option(
            names = "--markdown",
            description = "print the documentation of all topics and records instead; needs no running wire")
    private boolean markdown;

    @Mixin
    private Connection connection = new Connection();

    TopicsCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() throws InterruptedException {
        carchi.quietLogs();
        Terminal terminal = carchi.terminal();
        if (markdown) {
            terminal.output().print(TopicsDocument.of(Topics.standard()));
            terminal.output().flush();
        } else {
            ServiceSettings wire = connection.wire(carchi.data());
            table(wire, new TopicSizes(wire).find()).lines().forEach(terminal::print);
            terminal.print("Records are counted by committed offsets; the marks that end transactions are among them.");
        }
        return 0;
    }

    private Table table(ServiceSettings wire, Map<String, TopicSize> sizes) {
        TopicNames names = new TopicNames(wire.topics());
        Table table = new Table(carchi.screen(), "TOPIC", "PARTITIONS", "RECORDS", "ON DISK", "KEPT", "READ IT WITH");
        for (Topic<?> topic : wire.topics().all()) {
            TopicSize size = sizes.get(topic.name());
            if (size != null) {
                table.row(
                        topic.name(),
                        Integer.toString(size.partitions()),
                        Amounts.whole(size.records()),
                        Amounts.bytes(size.bytes()),
                        topic.retention().description(),
                        howToRead(topic, names.shortName(topic)));
            }
        }
        return table;
    }

    private static String howToRead(Topic<?> topic, String name) {
        return topic.isAvro() ? "carchi subscribe " + name : "carchi dlq show " + name.substring(0, name.indexOf('.'));
    }
}
