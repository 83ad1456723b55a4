package org.carchi.embedded.command.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.jspecify.annotations.Nullable;

/** The topics and their records as Markdown: {@code docs/topics.md}. */
public final class TopicsDocument {

    private static final String INTRODUCTION = """
            # Topics and records

            Generated from the declarations by `./carchi topics --markdown`; edit those, not this file.

            Keys are UTF-8 strings. Values are Avro in Confluent's wire format: a zero byte, the schema's id in four bytes,
            big-endian, then the record. The subject of a topic's values is its name followed by `-value`. Read with
            `isolation.level=read_committed`. The prefix `news.` is a setting.
            """;

    private static final String DEAD_LETTERS = """

            ## Dead letters

            The value is the original record's value, byte for byte; where it is too long, its first 64 KiB. Headers say
            why: `carchi-stage`, `carchi-reason`, `carchi-origin`, `carchi-length` and `carchi-sha256` of a value cut short,
            `carchi-key-length` and `carchi-headers-length` of a key or headers cut short, and Kafka Streams' own `__streams.errors.exception`, `.message`, `.stacktrace`, `.topic`, `.partition` and
            `.offset`. `./carchi dlq list` counts them, `./carchi dlq show SERVICE` shows them.
            """;

    private static final String LANGUAGES = """

            ## Languages

            An analysis says its language. `az` is read in full. Of every other language there are text statistics and the
            numbers in digits whose unit is a sign that all languages share, such as `%`, `€`, `USD` or `km`: `entities` and
            `dates` are empty, and a statistic has no measure, subjects, period or speaker.
            """;

    private final Map<String, Schema> described = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private TopicsDocument() {}

    public static String of(Topics topics) {
        TopicsDocument document = new TopicsDocument();
        document.topics(topics.all());
        topics.all().stream().filter(Topic::isAvro).forEach(topic -> document.collect(schema(topic)));
        document.lines.add("");
        document.lines.add("## Records");
        document.described.values().forEach(document::describe);
        return INTRODUCTION + String.join("\n", document.lines) + "\n" + LANGUAGES + DEAD_LETTERS;
    }

    private void topics(List<Topic<?>> topics) {
        lines.add("");
        lines.add("## Topics");
        lines.add("");
        lines.add("| topic | key | value | kept | partitions | holds |");
        lines.add("|---|---|---|---|---|---|");
        topics.forEach(topic -> lines.add("| `" + topic.name() + "` | " + topic.key() + " | " + value(topic) + " | "
                + topic.retention().description() + " | " + topic.partitions() + " | " + topic.purpose() + " |"));
    }

    private static String value(Topic<?> topic) {
        return topic.isAvro() ? link(schema(topic)) : "[bytes](#dead-letters)";
    }

    private static Schema schema(Topic<?> topic) {
        return SpecificData.get().getSchema(topic.valueType());
    }

    /** Each record and enum once, in the order in which a reader meets it. */
    private void collect(Schema schema) {
        switch (schema.getType()) {
            case RECORD -> {
                if (described.putIfAbsent(schema.getName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema()));
                }
            }
            case ENUM -> described.putIfAbsent(schema.getName(), schema);
            case ARRAY -> collect(schema.getElementType());
            case MAP -> collect(schema.getValueType());
            case UNION -> schema.getTypes().forEach(this::collect);
            default -> {
                // scalars have nothing to describe
            }
        }
    }

    private void describe(Schema schema) {
        lines.add("");
        lines.add("### " + schema.getName());
        lines.add("");
        lines.add(sentence(schema.getDoc()));
        lines.add("");
        if (schema.getType() == Schema.Type.ENUM) {
            lines.add(schema.getEnumSymbols().stream()
                    .map(symbol -> "`" + symbol + "`")
                    .collect(Collectors.joining(" · ")));
            return;
        }
        lines.add("| field | type | meaning |");
        lines.add("|---|---|---|");
        schema.getFields()
                .forEach(field -> lines.add(
                        "| `" + field.name() + "` | " + type(field.schema()) + " | " + sentence(field.doc()) + " |"));
    }

    private static String type(Schema schema) {
        return switch (schema.getType()) {
            case RECORD, ENUM -> link(schema);
            case ARRAY -> "list of " + type(schema.getElementType());
            case MAP -> "map to " + type(schema.getValueType());
            case UNION ->
                schema.getTypes().stream()
                                .filter(branch -> branch.getType() != Schema.Type.NULL)
                                .map(TopicsDocument::type)
                                .collect(Collectors.joining(" or "))
                        + ", optional";
            default -> logical(schema);
        };
    }

    private static String logical(Schema schema) {
        LogicalType logical = schema.getLogicalType();
        return logical == null ? schema.getType().getName() : logical.getName();
    }

    private static String link(Schema schema) {
        return "[" + schema.getName() + "](#" + schema.getName().toLowerCase(Locale.ROOT) + ")";
    }

    private static String sentence(@Nullable String doc) {
        return doc == null ? "" : doc.replaceAll("\\s+", " ").strip().replace("|", "\\|");
    }
}
