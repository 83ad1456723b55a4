package org.carchi.embedded.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {

    private static final String TEXT = "Bakıda 500 nəfər toplaşıb.\n";

    @Test
    void givesTheTextUnchangedWithEverythingFound() throws IOException {
        CommandRun run = CommandRun.withInput(TEXT, "analyze", "-", "--json");

        JsonNode json = new ObjectMapper().readTree(run.output());
        assertThat(json.fieldNames())
                .toIterable()
                .contains("text", "entities", "statistics", "dates", "textStatistics");
        assertThat(json.path("text").textValue()).isEqualTo(TEXT);
        assertThat(json.path("entities").path(0).path("canonical").textValue()).isEqualTo("Bakı");
        assertThat(json.path("statistics").path(0).path("value").textValue()).isEqualTo("500");
    }

    @Test
    void showsTablesToAReader() {
        CommandRun run = CommandRun.withInput(TEXT, "analyze", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains(
                        "  [Bakıda|GPE] 500 nəfər toplaşıb.",
                        "1 entity",
                        "GPE   Bakı",
                        "1 statistic",
                        "COUNT  500 nəfər")
                .doesNotContain("\u001B[");
    }

    @Test
    void saysThatOfAnotherLanguageItReadsNumbersOnly() {
        CommandRun run = CommandRun.withInput(
                "The government said that prices in Berlin rose by 4.5% last year.", "analyze", "-");

        assertThat(run.output())
                .contains("0 entities", "PERCENT     4.5 %", "Language en: text statistics and numbers only; 12 words");
    }

    @Test
    void usesColoursWhenTold() {
        CommandRun run = CommandRun.withInput(TEXT, "analyze", "-", "--color=always");

        assertThat(run.output()).contains("\u001B[32mBakıda\u001B[0m").doesNotContain("|GPE]");
    }

    @Test
    void resolvesDatesAgainstThePublicationTime() {
        CommandRun run = CommandRun.withInput(
                "Azərbaycanın Baş naziri Əli Əsədov martın 3-də Bakıda danışıqlar aparıb.",
                "analyze",
                "-",
                "--published-at",
                "2025-03-04");

        assertThat(run.output()).contains("2025-03-03");
    }

    @Test
    void readsOldEncodings(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("old.txt");
        Files.write(file, ("\uFEFF" + "Gəncədə şənlik keçirilib.").getBytes(Charset.forName("UTF-16LE")));

        CommandRun run = CommandRun.of("analyze", file.toString());

        assertThat(run.output()).contains("[Gəncədə|GPE]");
    }
}
