package org.carchi.embedded.command.wire;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.carchi.embedded.registry.RegistryApi;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.streams.StreamsSettings;
import org.carchi.schemas.Topics;

/**
 * Where a wire's broker and schema registry answer, and how its topics' names begin. A running embedded wire leaves it in its data directory, where
 * other commands find it.
 */
public record WireAddress(String bootstrapServers, String registryUrl, String topicPrefix) {

    /** Where an embedded wire answers unless it was told other ports. */
    static final WireAddress STANDARD = onThisMachine(9092, 8081);

    public static final String BOOTSTRAP_SERVERS = "bootstrap.servers";
    public static final String REGISTRY_URL = "schema.registry.url";

    static final String TOPIC_PREFIX = "topic.prefix";

    private static final String PROCESS = "process.id";
    private static final String FILE = "wire.properties";

    /** Address of an embedded wire with these ports of broker and registry. */
    public static WireAddress onThisMachine(int broker, int registry) {
        return new WireAddress(
                "127.0.0.1:" + broker, RegistryApi.address(registry).toString(), Topics.DEFAULT_PREFIX);
    }

    /** Address of the wire that runs on the data directory; empty where none runs. */
    static Optional<WireAddress> of(Path data) {
        Path file = data.resolve(FILE);
        Properties properties = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
            }
        } catch (IOException e) {
            throw new CommandFailed("the wire's address in " + file + " cannot be read: " + e.getMessage(), e);
        }
        return isAlive(properties.getProperty(PROCESS, ""))
                ? Optional.of(new WireAddress(
                        properties.getProperty(BOOTSTRAP_SERVERS),
                        properties.getProperty(REGISTRY_URL),
                        properties.getProperty(TOPIC_PREFIX, Topics.DEFAULT_PREFIX)))
                : Optional.empty();
    }

    /** As settings of Kafka clients and serdes. */
    public Map<String, String> settings() {
        return Map.of(BOOTSTRAP_SERVERS, bootstrapServers, REGISTRY_URL, registryUrl);
    }

    /** What to tell a user whose wire does not answer. */
    public static String unreachable(ServiceSettings wire) {
        return "no wire answers at " + StreamsSettings.bootstrapServers(wire)
                + "; start one with 'carchi up', or name another with --bootstrap-servers";
    }

    /** Leaves the address in the data directory for as long as this process lives. */
    void leaveIn(Path data) {
        String text = BOOTSTRAP_SERVERS + "=" + bootstrapServers + "\n" + REGISTRY_URL + "=" + registryUrl + "\n"
                + TOPIC_PREFIX + "=" + topicPrefix + "\n" + PROCESS + "="
                + ProcessHandle.current().pid() + "\n";
        try {
            Files.writeString(data.resolve(FILE), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the wire's address cannot be left in " + data, e);
        }
    }

    static void removeFrom(Path data) {
        try {
            Files.deleteIfExists(data.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("the wire's address cannot be removed from " + data, e);
        }
    }

    /** A wire that was killed leaves its file behind. */
    private static boolean isAlive(String processId) {
        return !processId.isEmpty()
                && ProcessHandle.of(Long.parseLong(processId))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
    }
}
