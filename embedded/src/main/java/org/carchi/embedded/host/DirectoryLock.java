package org.carchi.embedded.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second wire out of a data directory for as long as this process lives. */
final class DirectoryLock implements AutoCloseable {

    static final String FILE = "lock";
    static final String HOLDER_FILE = "pid";

    /** File locks belong to the process, and closing any channel of the file gives them up: asked first. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;

    private DirectoryLock(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DirectoryLock take(Path root) throws IOException {
        if (!HELD_HERE.add(root)) {
            throw held(root);
        }
        try {
            return lock(root);
        } catch (IOException | CannotStartException e) {
            HELD_HERE.remove(root);
            throw e;
        }
    }

    private static DirectoryLock lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw held(root);
        }
        Files.writeString(root.resolve(HOLDER_FILE), ProcessHandle.current().pid() + "\n", StandardCharsets.UTF_8);
        return new DirectoryLock(root, channel);
    }

    private static CannotStartException held(Path root) throws IOException {
        Path file = root.resolve(HOLDER_FILE);
        String holder = Files.exists(file)
                ? Files.readString(file, StandardCharsets.UTF_8).strip()
                : "unknown";
        return new CannotStartException("data directory " + root + " is in use by the wire with process id " + holder
                + "; stop that one, or choose another directory with --data");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("lock of data directory " + root + " could not be given back", e);
        } finally {
            HELD_HERE.remove(root);
        }
    }
}
