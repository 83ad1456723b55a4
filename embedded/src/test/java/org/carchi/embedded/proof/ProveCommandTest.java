package org.carchi.embedded.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.embedded.command.terminal.Terminal;
import org.carchi.embedded.proof.ledger.Report;
import org.junit.jupiter.api.Test;

class ProveCommandTest {

    private static final Screen COLOURED = new Screen(true, 80);

    @Test
    void coloursItsReportAsTheUserWants() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(output, true, UTF_8);
        Terminal terminal = new Terminal(InputStream.nullInputStream(), stream, stream, false, false, 80);
        Report report = new Report("carchi prove");
        report.promise("nothing is lost", List.of());

        new ProveCommand(terminal, () -> COLOURED, () -> {}).print(report);

        assertThat(output.toString(UTF_8).lines()).containsExactlyElementsOf(report.lines(COLOURED));
        assertThat(report.lines(COLOURED)).isNotEqualTo(report.lines(Screen.PLAIN));
    }
}
