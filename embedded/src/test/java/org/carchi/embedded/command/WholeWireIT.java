package org.carchi.embedded.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.carchi.embedded.command.read.TopicReader;
import org.carchi.embedded.command.wire.EmbeddedFlags;
import org.carchi.embedded.command.wire.EmbeddedWire;
import org.carchi.runtime.settings.ServiceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The wire as a user runs it: a demo, then a second start on the same data under which every command works. */
class WholeWireIT {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final String[] FREE_PORTS = {
        "--broker-port", "0", "--controller-port", "0", "--registry-port", "0", "--health-port", "0"
    };

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 100;

    @TempDir
    private Path folder;

    @Test
    void showsWhatGoesInAndContinuesOnTheNextStart() throws Exception {
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
            failsWhereAnInputIsRefused();
            enrichesAgainWithoutChangingFacts(wire);
            showsWhatWasSetAside();
            givesTheBytesThatWereSetAside();
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

    private void enrichesAgainWithoutChangingFacts(EmbeddedWire wire) throws Exception {
        String[] everyFact = {"statistics", "--json", "--until-end"};
        List<String> before =
                run("subscribe", everyFact).output().lines().sorted().toList();

        CommandRun replay = run("replay", new String[] {"--from", "beginning"});

        assertThat(replay.exitCode()).as(replay.errors()).isZero();
        assertThat(replay.output()).startsWith("3 articles enriched again");
        awaitSink(wire.settings());
        assertThat(run("subscribe", everyFact).output().lines().sorted().toList())
                .isEqualTo(before)
                .isNotEmpty();
    }

    /** A fact that the replay doubled comes out only when the sink has read what was replayed. */
    private static void awaitSink(ServiceSettings wire) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> replayed = new HashMap<>();
        try (TopicReader reader =
                TopicReader.fromBeginning(wire, List.of(wire.topics().enriched()))) {
            reader.readToEnd(
                    found -> replayed.put(new TopicPartition(found.topic(), found.partition()), found.offset() + 1));
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (Admin admin = Admin.create(new HashMap<>(wire.kafka()))) {
            while (!hasCommitted(admin, wire.applicationPrefix() + "-sink", replayed)) {
                assertThat(System.nanoTime()).as("the sink is behind").isLessThan(deadline);
                Thread.sleep(POLL_MILLIS);
            }
        }
    }

    private static boolean hasCommitted(Admin admin, String group, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        return ends.entrySet().stream().allMatch(end -> {
            OffsetAndMetadata offset = committed.get(end.getKey());
            return offset != null && offset.offset() >= end.getValue();
        });
    }

    private void failsWhereAnInputIsRefused() {
        CommandRun run = run("feed", new String[] {"no-such-article.txt"});

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("0 articles fed, 1 refused:", "no-such-article.txt");
        assertThat(run.errors()).contains("1 of 1 refused; 'carchi dlq show ingest'");
    }

    private void givesTheBytesThatWereSetAside() throws IOException {
        String binary = "\u0000\u0001 not an article ".repeat(200);
        Path file = Files.writeString(folder.resolve("binary.txt"), binary);
        run("feed", new String[] {file.toString()});
        String shown = run("dlq", new String[] {"show", "ingest", "--max", "1"}).output();
        String place = shown.replaceAll("(?s).* --raw (\\d+:\\d+) .*", "$1");

        CommandRun run = run("dlq", new String[] {"show", "ingest", "--raw", place});

        assertThat(run.output()).isEqualTo(binary);
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
