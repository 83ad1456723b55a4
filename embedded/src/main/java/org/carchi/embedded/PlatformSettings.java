package org.carchi.embedded;

import java.nio.file.Path;
import org.carchi.embedded.host.Ports;

/**
 * Where an embedded platform lives.
 *
 * @param data its data directory
 * @param ports its ports, 0 for any free one
 */
public record PlatformSettings(Path data, Ports ports) {}
