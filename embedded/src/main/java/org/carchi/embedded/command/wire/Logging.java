package org.carchi.embedded.command.wire;

import java.nio.file.Path;

/** Where logs go, decided before the first one is written. */
public enum Logging {
    /** Standard output, for a service that something else watches. */
    CONSOLE("logback-console.xml"),
    /** The file {@code carchi.log}; the terminal stays clean. */
    FILE("logback-file.xml"),
    /** That file, and standard error for somebody who looks on. */
    FILE_AND_ERRORS("logback-file-and-errors.xml"),
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

    /** Sends logs to a file in the folder, and to the terminal as well where they are to be seen. */
    public static void toFolder(Path folder, boolean seen) {
        System.setProperty("carchi.logs", folder.toString());
        (seen ? FILE_AND_ERRORS : FILE).use();
    }
}
