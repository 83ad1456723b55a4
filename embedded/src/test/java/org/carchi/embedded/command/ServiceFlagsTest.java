package org.carchi.embedded.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.carchi.embedded.command.wire.DataChoice;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ServiceFlagsTest {

    private static final Path FOLDER = Path.of("/data");

    @Test
    void keepsStoresInTheNamedDataDirectory() {
        assertThat(stateDirectory(new DataChoice(FOLDER, true))).isEqualTo(Path.of("/data/service-state"));
    }

    @Test
    void keepsStoresWhereItIsToldInAnyCase() {
        Path told = stateDirectory(new DataChoice(FOLDER, true), "--state-dir", "/stores");

        assertThat(told).isEqualTo(Path.of("/stores"));
    }

    @Test
    void keepsStoresOutOfTheDataDirectoryThatNobodyNamed() {
        assertThat(stateDirectory(new DataChoice(FOLDER, false)).startsWith(FOLDER))
                .isFalse();
    }

    private static Path stateDirectory(DataChoice data, String... flags) {
        return CommandLine.populateCommand(new ServiceFlags(), flags)
                .settings(data)
                .stateDirectory();
    }
}
