package org.carchi.embedded.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.carchi.embedded.command.read.SpanCheck;
import org.carchi.embedded.command.read.TopicNames;
import org.carchi.embedded.command.read.TopicReader;
import org.carchi.embedded.command.read.TopicValues;
import org.carchi.embedded.command.terminal.Progress;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.embedded.command.wire.Connection;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.Topic;
import org.carchi.schemas.avro.EnrichedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code carchi verify-spans}. */
@Command(
        name = "verify-spans",
        header = "Check that every fact of a topic points to its words.",
        description =
                "Reads the whole topic and compares each quote with the text at its span. Exit code 1 if one differs.",
        footer = {"  carchi verify-spans enriched", "  carchi verify-spans current"})
final class VerifySpansCommand implements Callable<Integer> {

    private final Carchi carchi;

    @Parameters(paramLabel = "TOPIC", description = "a topic of enriched articles: enriched or current")
    private String topicName = "";

    @Mixin
    private Connection connection = new Connection();

    private long articles;
    private long spans;
    private long faults;

    VerifySpansCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() {
        carchi.quietLogs();
        ServiceSettings wire = connection.wire(carchi.data());
        Topic<?> topic = new TopicNames(wire.topics()).find(topicName);
        if (topic.valueType() != EnrichedArticle.class) {
            throw new CommandFailed("topic " + topic.name() + " holds no enriched articles; check enriched or current");
        }
        TopicValues<?> values = new TopicValues<>(wire, topic);
        try (TopicReader reader = TopicReader.fromBeginning(wire, List.of(topic));
                Progress progress = Progress.of(carchi.terminal(), "verify", 0)) {
            reader.readToEnd(found -> {
                if (values.of(found) instanceof EnrichedArticle article) {
                    verify(found, article);
                }
                progress.reached(articles);
            });
        }
        carchi.terminal().print(articles + " articles, " + spans + " spans, " + faults + " wrong");
        return faults == 0 ? 0 : 1;
    }

    private void verify(ConsumerRecord<String, byte[]> found, EnrichedArticle article) {
        SpanCheck check = SpanCheck.of(article);
        articles++;
        spans += check.spans();
        faults += check.faults().size();
        check.faults()
                .forEach(fault -> carchi.terminal()
                        .print(found.topic() + "-" + found.partition() + " at offset " + found.offset() + ": "
                                + fault));
    }
}
