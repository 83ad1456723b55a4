package org.carchi.embedded.command.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.carchi.embedded.command.terminal.Progress;
import org.carchi.embedded.command.terminal.Terminal;
import org.carchi.ingest.decode.Excerpt;
import org.carchi.ingest.parse.Rejected;
import org.carchi.ingest.parse.Stage;
import org.junit.jupiter.api.Test;

class FeedReportTest {

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final FeedReport report = new FeedReport(new Progress.Silent(terminal()), delivery -> {});

    @Test
    void saysOnceWhatItWaitsFor() {
        report.waiting("the registry is away");
        report.waiting("the registry is away");
        report.waiting("no broker answers");

        assertThat(errors.toString(UTF_8).lines())
                .containsExactly("waiting: the registry is away", "waiting: no broker answers");
    }

    @Test
    void complainsOfWhatWasRefused() {
        report.setAside(refusal());

        assertThat(report.complaint()).contains("1 of 1 refused; 'carchi dlq show ingest' shows them");
        assertThat(report.lines()).containsExactly("0 articles fed, 1 refused:", "  lost.txt: there is no such file");
    }

    @Test
    void hasNothingToComplainOfWhereNothingWasRefused() {
        assertThat(report.complaint()).isEmpty();
    }

    private static Rejected refusal() {
        return new Rejected(Stage.OPEN, "there is no such file", "cli", "lost.txt", Excerpt.of(new byte[0]));
    }

    private Terminal terminal() {
        PrintStream stream = new PrintStream(errors, true, UTF_8);
        return new Terminal(InputStream.nullInputStream(), stream, stream, false, false, 80);
    }
}
