package org.carchi.embedded.command.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {

    @Test
    void showsOnTheTerminalWhatItWritesToTheFile(@TempDir Path folder) throws IOException, JoranException {
        String shown = logged("logback-file-and-errors.xml", folder);

        assertThat(shown).contains("the wire starts");
        assertThat(Files.readString(folder.resolve("carchi.log"), UTF_8)).isEqualTo(shown);
    }

    @Test
    void keepsTheTerminalCleanUnlessAskedTo(@TempDir Path folder) throws IOException, JoranException {
        String shown = logged("logback-file.xml", folder);

        assertThat(shown).isEmpty();
        assertThat(folder.resolve("carchi.log")).content(UTF_8).contains("the wire starts");
    }

    private static String logged(String configuration, Path folder) throws JoranException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream before = System.err;
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("carchi.logs", folder.toString());
        try {
            System.setErr(new PrintStream(shown, true, UTF_8));
            JoranConfigurator configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(LoggingTest.class.getResource("/" + configuration));
            context.getLogger(LoggingTest.class).info("the wire starts");
        } finally {
            context.stop();
            System.setErr(before);
        }
        return shown.toString(UTF_8);
    }
}
