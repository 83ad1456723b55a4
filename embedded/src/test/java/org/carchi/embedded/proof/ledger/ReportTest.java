package org.carchi.embedded.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.carchi.embedded.command.terminal.Screen;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Report report = new Report("carchi prove crash");

    @Test
    void holdsWhereEveryPromiseDoes() {
        report.equal("no dead letter", 0L, 0L);
        report.audit("current holds each article once", List.of());

        assertThat(report.held()).isTrue();
        assertThat(report.breaches()).isEmpty();
    }

    @Test
    void doesNotHoldWhereOnePromiseIsBroken() {
        report.equal("no dead letter", 0L, 0L);
        report.audit("mentions", List.of(new Fault("mentions", Fault.Kind.DOUBLED, List.of("a version 1"))));

        assertThat(report.held()).isFalse();
        assertThat(report.breaches()).containsExactly("mentions: 1 there more than once: a version 1");
    }

    @Test
    void provesNothingWithoutAPromise() {
        report.count("articles fed", 5);

        assertThat(report.held()).isFalse();
    }

    @Test
    void printsFiguresThenNotesThenPromises() {
        report.count("articles fed", 5_000);
        report.time("start", Duration.ofMillis(12_340));
        report.note("killed three times");
        report.equal("no dead letter", 0L, 2L);
        report.holds("ready in the end", true, "it is not");

        assertThat(report.lines(Screen.PLAIN))
                .containsExactly(
                        "carchi prove crash",
                        "articles fed         5,000",
                        "start               12.3 s",
                        "  killed three times",
                        "",
                        "  BROKEN  no dead letter",
                        "          expected 0, found 2",
                        "  held    ready in the end");
    }

    @Test
    void printsShortTimesInMilliseconds() {
        report.time("p50", Duration.ofMillis(1_283));

        assertThat(report.lines(Screen.PLAIN)).element(1).isEqualTo("p50                 1,283 ms");
    }
}
