package org.carchi.embedded.command.wire;

import java.nio.file.Path;

/** Where logs go, decided before the first one is written. */
public enum Logging {
    /** Standard output, for a service that something else watches. */
    CONSOLE("logback-console.xml"),
    /** The file {@code carchi.log}; the terminal stays clean. */
    FILE("logback-file.xml"),
    /** Nowhere: the command itself says what went wrong. */
    NONE("logback-none.xml"),
    /** Standard error, for somebody who looks for a fault. */
    ERRORS("logback-errors.xml");

    private static final String CONFIGURATION = "logback.configurationFile";

    private final String configuration;

    Logging(String configuration) {
        this.configuration = configuration;
    }

    /** A configuration that the user names wins. */
    public void use() {
        if (System.getProperty(CONFIGURATION) == null) {
            System.setProperty(CONFIGURATION, configuration);
        }
    }

    /** Sends logs to a file in the folder. */
    public static void toFolder(Path folder) {
        System.setProperty("carchi.logs", folder.toString());
        FILE.use();
    }
}
