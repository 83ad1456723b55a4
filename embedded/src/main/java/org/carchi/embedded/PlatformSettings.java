package org.carchi.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.carchi.embedded.host.Ports;

/**
 * Where an embedded platform lives, and what its broker does otherwise than usual.
 *
 * @param data its data directory
 * @param ports its ports, 0 for any free one
 * @param brokerOverrides settings of the Kafka broker that win over ours
 */
public record PlatformSettings(Path data, Ports ports, Map<String, String> brokerOverrides) {

    public PlatformSettings {
        brokerOverrides = Map.copyOf(brokerOverrides);
    }

    /** With a broker that is set up as usual. */
    public PlatformSettings(Path data, Ports ports) {
        this(data, ports, Map.of());
    }
}
