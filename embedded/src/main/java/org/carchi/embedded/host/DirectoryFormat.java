package org.carchi.embedded.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Stream;

/** Which layout a data directory has, told by a marker file in it. */
record DirectoryFormat(Path root) {

    /** Raised whenever older data can no longer be read. */
    private static final String CURRENT = "1";

    private static final String MARKER = "format";
    private static final String UNFINISHED_MARKER = "format.new";

    /** What a start that was killed early leaves behind. */
    private static final Set<String> OWN =
            Set.of(DirectoryLock.FILE, DirectoryLock.HOLDER_FILE, UNFINISHED_MARKER, "logs");

    void refuseForeign() throws IOException {
        if (!Files.exists(marker())) {
            refuseOthersFiles();
            return;
        }
        String found = Files.readString(marker(), StandardCharsets.UTF_8).strip();
        if (!found.equals(CURRENT)) {
            throw new CannotStartException("data directory " + root + " has format " + found + ", this version reads "
                    + CURRENT + "; use the version that wrote it, or another directory with --data");
        }
    }

    /** Moved into place in one step, so that there is never half a marker. */
    void mark() throws IOException {
        if (!Files.exists(marker())) {
            Path unfinished =
                    Files.writeString(root.resolve(UNFINISHED_MARKER), CURRENT + "\n", StandardCharsets.UTF_8);
            Files.move(unfinished, marker(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void refuseOthersFiles() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            boolean foreign =
                    files.anyMatch(file -> !OWN.contains(file.getFileName().toString()));
            if (foreign) {
                throw new CannotStartException("directory " + root
                        + " holds files that are not a wire's data; choose an empty or new directory with --data");
            }
        }
    }

    private Path marker() {
        return root.resolve(MARKER);
    }
}
