package org.carchi.embedded.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.carchi.embedded.command.display.PlainJson;
import org.carchi.embedded.command.display.RecordDisplay;
import org.carchi.embedded.command.read.EntityFilter;
import org.carchi.embedded.command.read.Start;
import org.carchi.embedded.command.read.TopicNames;
import org.carchi.embedded.command.read.TopicReader;
import org.carchi.embedded.command.read.TopicValues;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.embedded.command.wire.Connection;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.Topic;
import org.carchi.schemas.wire.UndecodableRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code carchi subscribe}. */
@Command(
        name = "subscribe",
        header = "Show the records of a topic as they come.",
        description = "Only committed records are read.",
        footer = {
            "  carchi subscribe current",
            "  carchi subscribe mentions --entity Bakı --from 2025-03-01",
            "  carchi subscribe statistics --json --until-end | jq .statistic.value"
        })
final class SubscribeCommand implements Callable<Integer> {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Carchi carchi;

    @Parameters(paramLabel = "TOPIC", description = "full or short name: current for news.current.v1")
    private String topicName = "";

    @Option(
            names = "--from",
            paramLabel = "WHERE",
            converter = Start.Converter.class,
            description = {
                "beginning, end, or the earliest publication time, such as 2025-03-04 or",
                "2025-03-04T10:15+04:00 (default: beginning)"
            })
    private Start from = Start.BEGINNING;

    @Option(names = "--entity", paramLabel = "NAME", description = "only records that name this entity")
    private @Nullable String entity;

    @Option(names = "--max", paramLabel = "N", description = "stop after so many records")
    private long max = Long.MAX_VALUE;

    @Option(names = "--until-end", description = "stop when everything has been shown that was there at the start")
    private boolean untilEnd;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    @Mixin
    private Connection connection = new Connection();

    SubscribeCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() {
        carchi.quietLogs();
        ServiceSettings wire = connection.wire(carchi.data());
        Topic<?> topic = new TopicNames(wire.topics()).find(topicName);
        requireUsable(topic);
        try (TopicReader reader = from.atEnd()
                ? TopicReader.fromEnd(wire, List.of(topic))
                : TopicReader.fromBeginning(wire, List.of(topic))) {
            follow(reader, new TopicValues<>(wire, topic));
        }
        return 0;
    }

    private void requireUsable(Topic<?> topic) {
        if (!topic.isAvro()) {
            throw new CommandFailed("topic " + topic.name() + " holds dead letters; show them with 'carchi dlq show'");
        }
        if (entity != null && !EntityFilter.appliesTo(topic.valueType())) {
            throw new CommandFailed("records of " + topic.name() + " name no entities; leave --entity away");
        }
    }

    private void follow(TopicReader reader, TopicValues<?> values) {
        Predicate<IndexedRecord> wanted = entity == null ? any -> true : new EntityFilter(entity)::accepts;
        long shown = 0;
        while (shown < max) {
            for (ConsumerRecord<String, byte[]> found : reader.poll(POLL)) {
                if (shown < max && show(found, values, wanted)) {
                    shown++;
                }
            }
            if (untilEnd && reader.isAtEnd()) {
                return;
            }
        }
    }

    private boolean show(ConsumerRecord<String, byte[]> found, TopicValues<?> values, Predicate<IndexedRecord> wanted) {
        try {
            Object value = values.of(found);
            if (value instanceof IndexedRecord avro && isPublishedInTime(avro, found) && wanted.test(avro)) {
                lines(avro).forEach(carchi.terminal()::print);
                return true;
            }
        } catch (UndecodableRecord e) {
            carchi.terminal()
                    .say("passed over " + found.topic() + "-" + found.partition() + " at offset " + found.offset()
                            + ": " + e.getMessage());
        }
        return false;
    }

    private List<String> lines(IndexedRecord avro) {
        return json ? List.of(PlainJson.of(avro).toString()) : new RecordDisplay(carchi.screen()).lines(avro);
    }

    /** Records without a publication time go by when they were written. */
    private boolean isPublishedInTime(IndexedRecord avro, ConsumerRecord<?, ?> found) {
        Schema.Field field = avro.getSchema().getField("publishedAt");
        Instant time = field != null && avro.get(field.pos()) instanceof Instant published
                ? published
                : Instant.ofEpochMilli(found.timestamp());
        return !time.isBefore(from.publishedFrom());
    }
}
