package org.carchi.embedded.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carchi.embedded.command.wire.EmbeddedFlags;
import org.carchi.embedded.command.wire.EmbeddedWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The wire as a user runs it: a demo, then a second start on the same data under which every command works. */
class WholeWireIT {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final String[] FREE_PORTS = {
        "--broker-port", "0", "--controller-port", "0", "--registry-port", "0", "--health-port", "0"
    };

    @TempDir
    private Path folder;

    @Test
    void showsWhatGoesInAndContinuesOnTheNextStart() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        CommandRun demo = run(
                "demo",
                FREE_PORTS,
                "--exit-when-done",
                seed("01-government-pm-talks-baku.json"),
                seed("05-economy-trade-turnover.json"),
                seed("43-tourism-foreign-visitors.txt"),
                empty.toString());

        assertThat(demo.exitCode()).as(demo.errors()).isZero();
        assertThat(demo.output())
                .contains("3 articles fed, 1 refused:", "empty.txt: ", "Əli Əsədov", "[Bakıda|GPE]", "  • ")
                .contains("All out: 3 articles, ");
        try (EmbeddedWire wire = secondStart()) {
            assertThat(wire.data().root()).exists();
            showsEachArticleOnceAsJson();
            findsWhatNamesAnEntity();
            enrichesAgainWithoutChangingFacts();
            showsWhatWasSetAside();
            listsTopics();
        }
    }

    private void showsEachArticleOnceAsJson() throws IOException {
        CommandRun run = run("subscribe", new String[] {"current", "--json", "--max", "3"});

        List<String> titles = new ArrayList<>();
        for (String line : run.output().lines().toList()) {
            JsonNode article = new ObjectMapper().readTree(line);
            titles.add(article.path("title").textValue());
            assertThat(article.path("analysis")
                            .path("entities")
                            .path(0)
                            .path("mentions")
                            .path(0)
                            .path("quote")
                            .textValue())
                    .isNotBlank();
        }
        assertThat(titles).hasSize(3).doesNotHaveDuplicates();
    }

    private void findsWhatNamesAnEntity() {
        CommandRun run = run("subscribe", new String[] {"mentions", "--entity", "BAKI", "--until-end"});

        assertThat(run.output().lines()).isNotEmpty().allMatch(line -> line.startsWith("Bakı (GPE"));
    }

    private void enrichesAgainWithoutChangingFacts() {
        String[] everyFact = {"statistics", "--json", "--until-end"};
        List<String> before =
                run("subscribe", everyFact).output().lines().sorted().toList();

        CommandRun replay = run("replay", new String[] {"--from", "beginning"});

        assertThat(replay.exitCode()).as(replay.errors()).isZero();
        assertThat(replay.output()).startsWith("3 articles enriched again");
        assertThat(run("subscribe", everyFact).output().lines().sorted().toList())
                .isEqualTo(before)
                .isNotEmpty();
    }

    private void showsWhatWasSetAside() {
        CommandRun list = run("dlq", new String[] {"list"});
        CommandRun show = run("dlq", new String[] {"show", "ingest"});

        assertThat(list.output()).containsPattern("ingest +validate +1 ");
        assertThat(show.output()).contains("validate: ", "empty.txt");
    }

    private void listsTopics() {
        CommandRun run = run("topics", new String[] {});

        assertThat(run.output()).containsPattern("news\\.current\\.v1 +6 +\\d+ .*compacted +carchi subscribe current");
    }

    private EmbeddedWire secondStart() {
        EmbeddedFlags flags = CommandLine.populateCommand(new EmbeddedFlags(), FREE_PORTS);
        EmbeddedWire wire = EmbeddedWire.start(folder.resolve("data"), flags);
        wire.awaitReady(line -> {});
        return wire;
    }

    private CommandRun run(String command, String[] flags, String... more) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of(flags));
        line.addAll(List.of("--data", folder.resolve("data").toString()));
        line.addAll(List.of(more));
        return CommandRun.of(line.toArray(String[]::new));
    }

    private static String seed(String name) {
        return SEEDS.resolve(name).toString();
    }
}
