package org.carchi.interop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Node program of the test resources with the packages it needs, as its lock file pins them. */
final class NodePackages {

    private static final Path DIRECTORY = Path.of("target/test-classes/node").toAbsolutePath();
    private static final Path INSTALLED = DIRECTORY.resolve("node_modules/kafkajs/package.json");

    private NodePackages() {}

    /** The folder to run the program in. */
    static Path installed() {
        if (!Files.exists(INSTALLED)) {
            List<String> install = List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            new Peer(install, DIRECTORY).run(List.of());
        }
        return DIRECTORY;
    }
}
