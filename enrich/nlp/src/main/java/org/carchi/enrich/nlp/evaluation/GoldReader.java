package org.carchi.enrich.nlp.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Span;
import org.carchi.enrich.nlp.evaluation.Gold.GoldEntity;
import org.carchi.enrich.nlp.evaluation.Gold.GoldStatistic;
import org.carchi.enrich.nlp.evaluation.Gold.Labels;

/** Reads gold files and the texts they name. */
public final class GoldReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NOON = 12;

    private GoldReader() {}

    /** All gold files of the folder, in the order of their names. */
    public static List<Gold> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("the gold folder " + folder + " does not exist: name another one");
        }
        List<Path> files = jsonFiles(folder);
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "the gold folder " + folder + " holds no *.json file: name the folder of the gold files");
        }
        return files.stream().map(GoldReader::readFile).toList();
    }

    private static List<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the gold folder " + folder, e);
        }
    }

    /** The text as decoded, unchanged: the offsets of the gold refer to it. */
    public static String text(Path folder, Gold gold) {
        Path file = folder.resolve(gold.file());
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("the text " + gold.file() + " that the gold names is not in " + folder
                    + ": put it there or name another text folder");
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the text " + file, e);
        }
    }

    private static Gold readFile(Path file) {
        try {
            return gold(JSON.readTree(file.toFile()));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("the gold file " + file + " is not readable: " + e.getMessage(), e);
        }
    }

    private static Gold gold(JsonNode root) {
        return new Gold(
                root.path("file").asText(),
                text(root, "publishedAt").map(GoldReader::instant),
                list(root.path("entities"), GoldReader::entity),
                list(root.path("statistics"), GoldReader::statistic));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        List<T> items = new ArrayList<>();
        array.forEach(node -> items.add(reader.apply(node)));
        return List.copyOf(items);
    }

    private static Instant instant(String date) {
        return date.indexOf('T') > 0
                ? Instant.parse(date)
                : LocalDate.parse(date).atTime(NOON, 0).toInstant(ZoneOffset.UTC);
    }

    private static GoldEntity entity(JsonNode node) {
        return new GoldEntity(
                span(node),
                EntityType.valueOf(node.path("type").asText()),
                node.path("quote").asText(),
                node.path("canonical").asText(),
                node.path("id").asText(),
                node.path("optional").asBoolean());
    }

    private static GoldStatistic statistic(JsonNode node) {
        return new GoldStatistic(
                span(node),
                node.path("kind").asText(),
                new BigDecimal(node.path("value").asText()),
                text(node, "upper").map(BigDecimal::new),
                text(node, "unit"),
                labels(node),
                node.path("optional").asBoolean());
    }

    private static Labels labels(JsonNode node) {
        return new Labels(
                node.path("comparator").asText("EXACT"),
                node.path("direction").asText("NONE"),
                node.path("role").asText("LEVEL"),
                text(node, "measureQuote"),
                text(node, "period"));
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }
}
