package org.carchi.embedded.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path root;

    @Test
    void standsInTheHomeUnlessTheDesktopSaysOtherwise() {
        Path home = Path.of("/home/leyla");

        assertThat(DataDirectory.standard(Map.of(), home)).isEqualTo(Path.of("/home/leyla/.carchi"));
        assertThat(DataDirectory.standard(Map.of("XDG_DATA_HOME", "/data"), home))
                .isEqualTo(Path.of("/data/carchi"));
    }

    @Test
    void makesAFolderForEachKind() {
        try (DataDirectory data = DataDirectory.open(root.resolve("new"))) {
            assertThat(data.broker()).isDirectory();
            assertThat(data.registry()).isDirectory();
            assertThat(data.state()).isDirectory();
            assertThat(data.logs()).isDirectory();
        }
    }

    @Test
    void isForOneWireAtATime() {
        try (DataDirectory first = DataDirectory.open(root)) {
            assertThatThrownBy(() -> DataDirectory.open(first.root()))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining(
                            "process id " + ProcessHandle.current().pid());
        }
    }

    @Test
    void canBeOpenedAgainAfterItWasClosed() {
        DataDirectory.open(root).close();

        try (DataDirectory again = DataDirectory.open(root)) {
            assertThat(again.broker()).isDirectory();
        }
    }

    @Test
    void goesOnAfterAStartThatWasKilledEarly() throws Exception {
        Files.createFile(root.resolve("lock"));
        Files.createFile(root.resolve("format.new"));

        try (DataDirectory data = DataDirectory.open(root)) {
            assertThat(data.root().resolve("format")).hasContent("1");
        }
    }

    @Test
    void refusesADirectoryWithOthersFiles() throws Exception {
        Files.createFile(root.resolve("thesis.odt"));

        assertThatThrownBy(() -> DataDirectory.open(root))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("--data");
    }

    @Test
    void refusesAnotherFormat() throws Exception {
        Files.writeString(root.resolve("format"), "99\n");

        assertThatThrownBy(() -> DataDirectory.open(root))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("format 99");
    }
}
