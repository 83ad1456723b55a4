package org.carchi.embedded.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.carchi.embedded.command.wire.Connection;
import org.carchi.embedded.command.wire.DataChoice;
import org.carchi.embedded.command.wire.Logging;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags of one service in production. */
final class ServiceFlags {

    @Mixin
    private Connection connection = new Connection();

    @Option(
            names = "--health-port",
            paramLabel = "PORT",
            description = "where /livez, /readyz and /metrics are served (default: any free port)")
    private @Nullable Integer healthPort;

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            description = {
                "where stores are kept between runs (default: the folder service-state in --data",
                "or CARCHI_DATA, or a temporary folder where neither is given)"
            })
    private @Nullable Path stateDirectory;

    /** Reads every setting; logs go to standard output from here on. */
    ServiceSettings settings(DataChoice data) {
        Logging.CONSOLE.use();
        Map<String, String> flags = new TreeMap<>();
        if (healthPort != null) {
            flags.put("health.port", healthPort.toString());
        }
        if (stateDirectory != null) {
            flags.put("state.dir", stateDirectory.toString());
        }
        Settings settings = connection.settings(stateIn(data), flags);
        ServiceSettings service = ServiceSettings.read(settings);
        settings.finish();
        return service;
    }

    /** Not where an embedded wire has its own: stores of the same names that belong to other topics. */
    private static Map<String, String> stateIn(DataChoice data) {
        return data.isNamed()
                ? Map.of("state.dir", data.directory().resolve("service-state").toString())
                : Map.of();
    }
}
