package org.carchi.embedded.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "up",
                "feed",
                "subscribe",
                "topics",
                "dlq",
                "replay",
                "analyze",
                "evaluate",
                "evaluate-suffixes",
                "train",
                "verify-spans",
                "ingest",
                "enrich",
                "sink"
            })
    void explainsEachCommandWithExamples(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("Usage: carchi " + command, "Examples:", "  carchi " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "up", "feed", "subscribe", "topics", "dlq list", "replay", "enrich"})
    void takesADataDirectoryWhereItMeansSomething(String command) {
        CommandRun run = CommandRun.of((command + " --help").split(" ", -1));

        assertThat(run.output()).contains("--data=DIR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyze -", "evaluate --gold a --text b", "prove crash", "prove"})
    void refusesADataDirectoryThatItWouldIgnore(String command) {
        CommandRun run = CommandRun.of((command + " --data /tmp/x").split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("--data");
    }

    @Test
    void listsEveryCommandWithASentence() {
        CommandRun run = CommandRun.of();

        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains(
                        "  demo               Start the whole wire on this machine and show what it makes of some articles.")
                .contains("  sink               Run the service that writes the downstream topics.");
    }

    @Test
    void namesTheCommandThatWasProbablyMeant() {
        CommandRun run = CommandRun.of("subscrib");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("'subscrib'", "carchi subscribe", "Try 'carchi --help'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed",
                "feed - article.txt -",
                "subscribe",
                "subscribe current --from yesterday",
                "subscribe current --max many",
                "replay",
                "replay --from someday",
                "analyze",
                "analyze - --published-at tomorrow",
                "evaluate --gold gold",
                "dlq show broker",
                "dlq show ingest --max 0",
                "dlq show ingest --max -1",
                "up --health-port 70000",
                "demo --health-port 65534",
                "up --health-port -1",
                "up --broker-port nine",
                "demo --exit",
                "enrich --health-port x",
                "topics --color=red"
            })
    void refusesWhatItDoesNotUnderstand(String line) {
        CommandRun run = CommandRun.of(line.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).startsWith("carchi: ").contains("Try 'carchi ");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void saysHowATimeIsWritten() {
        CommandRun run = CommandRun.of("feed", "x.txt", "--published-at", "tomorrow");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("'tomorrow'", "2025-03-04");
    }

    @Test
    void namesTheTopicThatWasProbablyMeant() {
        CommandRun run = CommandRun.of("subscribe", "curent");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .isEqualToIgnoringNewLines("carchi: there is no topic 'curent'; did you mean 'current'?");
    }

    @Test
    void sendsDeadLettersToTheirOwnCommand() {
        CommandRun run = CommandRun.of("subscribe", "enrich.dlq");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("carchi dlq show");
    }

    @Test
    void refusesToLookForEntitiesWhereThereAreNone() {
        CommandRun run = CommandRun.of("subscribe", "admissions", "--entity", "Bakı");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("name no entities");
    }

    @Test
    void namesTheSettingThatWasProbablyMeant() {
        CommandRun run = CommandRun.of("enrich", "--set", "helth.port=8080");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("'helth.port'", "did you mean 'health.port'?");
    }

    @Test
    void reportsAFailureWithoutAStackTrace() {
        CommandRun run = CommandRun.of("analyze", "no-such-file.txt");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).isEqualToIgnoringNewLines("carchi: there is no file 'no-such-file.txt'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed x.txt",
                "subscribe current",
                "topics",
                "dlq list",
                "dlq show ingest",
                "replay --from beginning"
            })
    void namesTheHostThatCannotBeFound(String line) {
        CommandRun run = CommandRun.of((line + " --bootstrap-servers no-such-host.invalid:9092").split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .startsWith("carchi: no host of 'no-such-host.invalid:9092' can be found")
                .contains("--bootstrap-servers");
    }

    @Test
    void saysHowABrokersAddressIsWritten() {
        CommandRun run = CommandRun.of("topics", "--bootstrap-servers", "localhost");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).startsWith("carchi: 'localhost' is no address of a broker; write HOST:PORT");
    }

    @Test
    void addsKafkasReasonToWhatItCouldNotDo() {
        CommandRun run = CommandRun.of("topics", "--set", "kafka.security.protocol=SASL_PLAINTEXT");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("Failed to create new KafkaAdminClient: ", "JAAS configuration");
    }

    @Test
    void showsTheStackTraceWhenAsked() {
        CommandRun run = CommandRun.of("analyze", "no-such-file.txt", "--verbose");

        assertThat(run.errors()).contains("no-such-file.txt", "at org.carchi.");
    }

    @Test
    void printsItsVersion() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("carchi ", "analyzer ", "Kafka ", "Java ");
    }
}
