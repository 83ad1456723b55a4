package org.carchi.embedded;

import java.nio.file.Path;
import org.carchi.embedded.broker.BrokerSettings;
import org.carchi.embedded.host.DataDirectory;
import org.carchi.embedded.host.Ports;
import org.carchi.embedded.registry.RegistryDistribution;
import org.carchi.embedded.registry.RegistrySettings;

/**
 * Where an embedded platform lives.
 *
 * @param data its data directory
 * @param ports its ports, 0 for any free one
 */
public record PlatformSettings(Path data, Ports ports) {

    static BrokerSettings broker(DataDirectory data, Ports ports) {
        return new BrokerSettings(data.broker(), ports.broker(), ports.controller());
    }

    static RegistrySettings registry(DataDirectory data, Ports ports) {
        return new RegistrySettings(
                RegistryDistribution.located(), data.registry(), data.logs().resolve("registry.log"), ports.registry());
    }
}
