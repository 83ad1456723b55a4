package org.carchi.embedded.command.wire;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.settings.Settings;
import org.carchi.runtime.settings.SettingsSources;
import org.carchi.runtime.streams.StreamsSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that say where a wire is. What is not given comes from the environment, then from the settings file. */
public final class Connection {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            defaultValue = "${env:CARCHI_CONFIG}",
            description = "settings file with lines of key=value; also CARCHI_CONFIG")
    private @Nullable Path config;

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "the Kafka cluster; also KAFKA_BOOTSTRAP_SERVERS")
    private @Nullable String bootstrapServers;

    @Option(
            names = "--schema-registry",
            paramLabel = "URL",
            description = "the schema registry; also KAFKA_SCHEMA_REGISTRY_URL")
    private @Nullable String schemaRegistry;

    @Option(
            names = "--topic-prefix",
            paramLabel = "PREFIX",
            description =
                    "what every topic's name begins with (default: that of the wire on this machine, or news.); also CARCHI_TOPIC_PREFIX")
    private @Nullable String topicPrefix;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "any other setting, such as kafka.security.protocol=SSL; may be given again")
    private Map<String, String> others = new LinkedHashMap<>();

    /** The wire to talk to: the one that runs on the data directory, where nothing names another. */
    public ServiceSettings wire(DataChoice data) {
        Map<String, String> defaults = new TreeMap<>();
        WireAddress address = address(data);
        address.settings().forEach((key, value) -> defaults.put(SettingsSources.KAFKA + key, value));
        if (!namesServers()) {
            defaults.put(WireAddress.TOPIC_PREFIX, address.topicPrefix());
        }
        Settings settings = settings(defaults, Map.of());
        ServiceSettings wire = ServiceSettings.read(settings);
        settings.finish();
        BootstrapServers.requireResolvable(StreamsSettings.bootstrapServers(wire));
        return wire;
    }

    /** Who names a data directory means the wire on it: no other one may take its place. */
    private WireAddress address(DataChoice data) {
        Optional<WireAddress> running = WireAddress.of(data.directory());
        if (running.isEmpty() && data.isNamed() && !namesServers()) {
            throw new CommandFailed("no wire runs on " + data.directory() + "; start one with 'carchi up --data "
                    + data.directory() + "' or name another with --bootstrap-servers");
        }
        return running.orElse(WireAddress.STANDARD);
    }

    private boolean namesServers() {
        return settings(Map.of(), Map.of()).under(SettingsSources.KAFKA).containsKey(WireAddress.BOOTSTRAP_SERVERS);
    }

    /** What is told by file, environment and flags, in place of defaults. */
    public Settings settings(Map<String, String> defaults, Map<String, String> moreFlags) {
        SettingsSources sources = new SettingsSources().flags(defaults);
        if (config != null) {
            sources.file(config);
        }
        return sources.environment(System.getenv())
                .flags(flags())
                .flags(moreFlags)
                .settings();
    }

    private Map<String, String> flags() {
        Map<String, String> flags = new TreeMap<>(others);
        put(flags, SettingsSources.KAFKA + WireAddress.BOOTSTRAP_SERVERS, bootstrapServers);
        put(flags, SettingsSources.KAFKA + WireAddress.REGISTRY_URL, schemaRegistry);
        put(flags, WireAddress.TOPIC_PREFIX, topicPrefix);
        return flags;
    }

    private static void put(Map<String, String> flags, String key, @Nullable String value) {
        if (value != null) {
            flags.put(key, value);
        }
    }
}
