package org.carchi.embedded.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where an embedded wire keeps everything, for one running wire at a time.
 *
 * <p>Open from {@link #open} to {@link #close}; the operating system gives the lock back if the process dies.
 */
public final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final DirectoryLock lock;

    private DataDirectory(Path root, DirectoryLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /** The directory of a user who names none: below {@code XDG_DATA_HOME} where that is set, else in the home. */
    public static Path standard(Map<String, String> environment, Path home) {
        String dataHome = environment.getOrDefault("XDG_DATA_HOME", "");
        return dataHome.isBlank() ? home.resolve(".carchi") : Path.of(dataHome).resolve("carchi");
    }

    /** Creates what is missing, and refuses a directory that another wire, version or purpose holds. */
    public static DataDirectory open(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            return openAt(Files.createDirectories(root).toRealPath());
        } catch (IOException e) {
            throw new CannotStartException(
                    "data directory " + root + " cannot be used (" + e + "); choose another with --data", e);
        }
    }

    private static DataDirectory openAt(Path root) throws IOException {
        DirectoryFormat format = new DirectoryFormat(root);
        format.refuseForeign();
        DirectoryLock lock = DirectoryLock.take(root);
        format.mark();
        DataDirectory data = new DataDirectory(root, lock);
        for (Path folder : new Path[] {data.broker(), data.registry(), data.state(), data.logs()}) {
            Files.createDirectories(folder);
        }
        return data;
    }

    public Path root() {
        return root;
    }

    /** The topics. */
    public Path broker() {
        return root.resolve("broker");
    }

    /** The schemas. */
    public Path registry() {
        return root.resolve("registry");
    }

    /** The stores of the services; can be rebuilt from the topics. */
    public Path state() {
        return root.resolve("state");
    }

    /** What the processes had to say. */
    public Path logs() {
        return root.resolve("logs");
    }

    @Override
    public void close() {
        lock.close();
    }
}
