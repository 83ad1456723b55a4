package org.carchi.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carchi.embedded.SchemaCalls;
import org.carchi.embedded.host.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A registry that was killed at its first start. */
@Timeout(120)
class UnfinishedRegistryIT {

    @TempDir
    private Path folder;

    private Path schemas;
    private RegistrySettings settings;

    @BeforeEach
    void settings() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("registry"));
        schemas = directory.resolve("schemas.mv.db");
        settings = new RegistrySettings(
                RegistryDistribution.located(),
                directory,
                folder.resolve("registry.log"),
                Ports.FREE.checked().registry());
    }

    @Test
    void beginsAnewWhereItsTablesAreOfNoUse() throws IOException {
        Files.writeString(schemas, "tables that were never finished");

        try (EmbeddedRegistry registry = EmbeddedRegistry.start(settings)) {
            assertThat(new RegistryApi(settings.port()).becomesReady()).isTrue();
            assertThat(registry.pid()).isPositive();
        }

        assertThat(new SchemaStore(settings.directory()).isDoubtful()).isFalse();
    }

    @Test
    void beginsAnewWhereNobodyHasAnIdFromIt() throws IOException {
        EmbeddedRegistry.start(settings).close();
        forgetThatItIsComplete();

        EmbeddedRegistry.start(settings).close();

        assertThat(settings.directory().resolve("schemas.mv.db.unfinished")).exists();
    }

    @Test
    void goesOnWhereSomebodyHasAnId() throws Exception {
        try (EmbeddedRegistry registry = EmbeddedRegistry.start(settings)) {
            assertThat(new SchemaCalls(registry.confluentApi().toString()).register("Kept"))
                    .isEqualTo(1);
        }
        forgetThatItIsComplete();

        try (EmbeddedRegistry registry = EmbeddedRegistry.start(settings)) {
            assertThat(new SchemaCalls(registry.confluentApi().toString()).nameOf(1))
                    .isEqualTo("Kept");
        }
    }

    private void forgetThatItIsComplete() throws IOException {
        Files.delete(settings.directory().resolve("complete"));
    }
}
