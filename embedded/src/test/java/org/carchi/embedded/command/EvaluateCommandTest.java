package org.carchi.embedded.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String ANNOTATION = """
            {"file": "a.txt", "entities": [{"quote": "Bakıda", "start": 0, "end": 6, "type": "%s",
             "canonical": "Bakı", "id": "B", "optional": false}]}
            """;

    @TempDir
    private Path folder;

    private String gold = "";

    @BeforeEach
    void writeGold() throws IOException {
        gold = annotations("gold", "LOCATION");
        Files.writeString(folder.resolve("a.txt"), "Bakıda 500 nəfər toplaşıb.");
    }

    @Test
    void printsScoresOnlyUnlessAsked() {
        CommandRun run = CommandRun.of("evaluate", "--gold", gold, "--text", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).startsWith("entities").doesNotContain("mistakes");
    }

    @Test
    void printsWhatWentWrongAfterTheScores() {
        CommandRun run = CommandRun.of("evaluate", "--gold", gold, "--text", folder.toString(), "--mistakes");

        assertThat(run.output())
                .startsWith("entities")
                .containsSubsequence("\n\nmistakes", "wrong type             GPE for LOCATION", "1  [Bakıda]\n", "all");
    }

    @Test
    void addsMistakesToTheJsonOfTwoAnnotations() throws IOException {
        String predictions = annotations("predictions", "ORGANIZATION");

        CommandRun run =
                CommandRun.of("evaluate", "--gold", gold, "--predictions", predictions, "--mistakes", "--json");

        JsonNode mistake =
                new ObjectMapper().readTree(run.output()).path("mistakes").path(0);
        assertThat(mistake.path("cause").textValue()).isEqualTo("WRONG_TYPE");
        assertThat(mistake.path("samples").path(0).textValue()).isEqualTo("[Bakıda]");
    }

    private String annotations(String name, String type) throws IOException {
        Path annotations = Files.createDirectory(folder.resolve(name));
        Files.writeString(annotations.resolve("a.json"), String.format(ANNOTATION, type));
        return annotations.toString();
    }
}
