package org.carchi.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaStoreTest {

    @TempDir
    private Path folder;

    private SchemaStore store;

    @BeforeEach
    void open() {
        store = new SchemaStore(folder);
    }

    @Test
    void isNotDoubtfulWhereThereIsNothingYet() {
        assertThat(store.isDoubtful()).isFalse();
    }

    @Test
    void isDoubtfulUntilItWasSetUpToTheEnd() throws IOException {
        Files.writeString(folder.resolve("schemas.mv.db"), "tables");
        assertThat(store.isDoubtful()).isTrue();

        store.complete();

        assertThat(store.isDoubtful()).isFalse();
    }

    @Test
    void keepsTheBytesOfWhatItSetsAside() throws IOException {
        Files.writeString(folder.resolve("schemas.mv.db"), "tables");

        store.setAside();

        assertThat(store.isDoubtful()).isFalse();
        assertThat(folder.resolve("schemas.mv.db.unfinished")).hasContent("tables");
    }
}
