package org.carchi.schemas.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.carchi.schemas.Sha256;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas as they are now, against what was released and against what CHANGELOG.md says of them. */
final class SchemaReleaseTest {

    /** One folder per release, in it one file per public topic: {@code 0.2.0/articles.v1.avsc}. */
    private static final Path RELEASED = Path.of("src/main/resources/org/carchi/schemas/released");

    private static final Path CHANGELOG = Path.of("../CHANGELOG.md");
    private static final int DIGEST_DIGITS = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void keepsPublicTopicsCompatibleWithEveryRelease() throws IOException {
        List<String> breaches = released().flatMap(SchemaReleaseTest::breaches).toList();

        assertThat(breaches).isEmpty();
    }

    static Stream<Schema> schemas() {
        return RecordTypes.schemas();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void tellsOfEverySchemaInTheChangelog(Schema schema) throws IOException {
        String line = schema.getName() + " `" + digest(schema) + "`";

        assertThat(Files.readString(CHANGELOG))
                .as(
                        "The schema of %s has changed. Tell users how, in CHANGELOG.md under Schemas: - %s: …",
                        schema.getName(), line)
                .contains(line);
    }

    private static Stream<Path> released() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".avsc")).sorted().toList().stream();
        }
    }

    private static Stream<String> breaches(Path file) {
        String name = file.getFileName().toString().replace(".avsc", "");
        return publicTopics()
                .filter(topic -> topic.name().equals(Topics.DEFAULT_PREFIX + name))
                .findFirst()
                .map(topic -> CompatibilityGate.breaches(
                        parse(file), SpecificData.get().getSchema(topic.valueType())))
                .orElse(List.of("Topic " + name + " is gone: a released topic stays."))
                .stream()
                .map(breach -> file + ": " + breach);
    }

    private static Stream<Topic<?>> publicTopics() {
        return Topics.standard().all().stream().filter(topic -> topic.isPublic() && topic.isAvro());
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Over everything but the docs, which may be put better at any time. */
    private static String digest(Schema schema) throws JsonProcessingException {
        JsonNode json = JSON.readTree(schema.toString());
        json.findParents("doc").forEach(node -> ((ObjectNode) node).remove("doc"));
        return Sha256.hex(json.toString()).substring(0, DIGEST_DIGITS);
    }
}
