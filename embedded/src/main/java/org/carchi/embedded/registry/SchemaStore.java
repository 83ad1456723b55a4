package org.carchi.embedded.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The registry's database on disk, and whether it was ever set up to the end.
 *
 * <p>The registry makes its tables one by one. One that is killed meanwhile finds the first of them at its next start and
 * takes the rest for made.
 */
record SchemaStore(Path directory) {

    private static final String DATABASE = "schemas.mv.db";
    private static final String SET_ASIDE = "schemas.mv.db.unfinished";
    private static final String COMPLETE = "complete";

    /** Whether there is a database that no registry is known to have set up to the end. */
    boolean isDoubtful() {
        return Files.exists(directory.resolve(DATABASE)) && !Files.exists(directory.resolve(COMPLETE));
    }

    /** Notes that everything is set up. */
    void complete() {
        try {
            Files.writeString(directory.resolve(COMPLETE), "");
        } catch (IOException e) {
            throw new UncheckedIOException("the schema registry's directory " + directory + " cannot be written", e);
        }
    }

    /** The next registry begins anew. */
    void setAside() {
        try {
            Files.move(directory.resolve(DATABASE), directory.resolve(SET_ASIDE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the unfinished schemas in " + directory + " cannot be set aside", e);
        }
    }
}
