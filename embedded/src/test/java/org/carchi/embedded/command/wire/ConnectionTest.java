package org.carchi.embedded.command.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.carchi.runtime.settings.ServiceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConnectionTest {

    private static final WireAddress RUNNING = WireAddress.onThisMachine(19_092, 18_081);

    @TempDir
    private Path folder;

    @Test
    void isTheWireThatRunsOnTheData() {
        RUNNING.leaveIn(folder);

        ServiceSettings wire = connection().wire(new DataChoice(folder, true));

        assertThat(wire.kafka()).containsAllEntriesOf(RUNNING.settings());
    }

    @Test
    void writesToTheTopicsOfTheWireThatRunsOnTheData() {
        new WireAddress("127.0.0.1:19092", "http://127.0.0.1:18081", "xeber.").leaveIn(folder);
        DataChoice data = new DataChoice(folder, true);

        assertThat(connection().wire(data).topics().prefix()).isEqualTo("xeber.");
        assertThat(connection("--topic-prefix", "press.").wire(data).topics().prefix())
                .isEqualTo("press.");
        assertThat(connection("--bootstrap-servers", "127.0.0.1:29092")
                        .wire(data)
                        .topics()
                        .prefix())
                .isEqualTo("news.");
    }

    @Test
    void isNoOtherWireWhereNoneRunsOnTheNamedData() {
        assertThatThrownBy(() -> connection().wire(new DataChoice(folder, true)))
                .isInstanceOf(CommandFailed.class)
                .hasMessage("no wire runs on " + folder + "; start one with 'carchi up --data " + folder
                        + "' or name another with --bootstrap-servers");
    }

    @Test
    void isTheNamedOneWhateverRunsOnTheData() {
        ServiceSettings wire =
                connection("--bootstrap-servers", "127.0.0.1:29092").wire(new DataChoice(folder, true));

        assertThat(wire.kafka()).containsEntry(WireAddress.BOOTSTRAP_SERVERS, "127.0.0.1:29092");
    }

    @Test
    void isTheStandardOneWhereNobodyNamedAnything() {
        ServiceSettings wire = connection().wire(new DataChoice(folder, false));

        assertThat(wire.kafka()).containsAllEntriesOf(WireAddress.STANDARD.settings());
    }

    private static Connection connection(String... flags) {
        return CommandLine.populateCommand(new Connection(), flags);
    }
}
