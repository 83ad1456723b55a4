package org.carchi.embedded.command.wire;

import java.nio.file.Path;

/**
 * The data directory of a command.
 *
 * @param directory need not exist
 * @param isNamed whether the user named it, so that nothing else may stand in for it
 */
public record DataChoice(Path directory, boolean isNamed) {}
