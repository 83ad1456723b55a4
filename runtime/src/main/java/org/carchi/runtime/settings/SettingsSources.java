package org.carchi.runtime.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Where settings come from. What comes later wins: the file, then the environment, then flags.
 *
 * <p>In the environment {@code CARCHI_HEALTH_PORT} gives {@code health.port}, and {@code KAFKA_BOOTSTRAP_SERVERS} gives
 * {@code kafka.bootstrap.servers}: everything under {@code kafka.} goes to the Kafka clients and the serde.
 */
public final class SettingsSources {

    /** Prefix of settings that go to the Kafka clients and the serde as they are. */
    public static final String KAFKA = "kafka.";

    private static final String KAFKA_VARIABLE = "KAFKA_";
    private static final String OWN_VARIABLE = "CARCHI_";

    /** Variables with our prefix that configure the launcher or the machine, not a service. */
    private static final List<String> NOT_SETTINGS =
            List.of("CARCHI_HOME", "CARCHI_DATA", "CARCHI_CONFIG", "CARCHI_OPTS");

    private final Map<String, Setting> given = new TreeMap<>();

    /** Adds a properties file, UTF-8. */
    public SettingsSources file(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidSettings(
                    List.of("the settings file '" + file + "' cannot be read: " + e.getMessage() + "; check --config"));
        }
        properties.stringPropertyNames().forEach(key -> put(key, properties.getProperty(key), file.toString()));
        return this;
    }

    /** Adds the variables that begin with {@code KAFKA_} or {@code CARCHI_}. */
    public SettingsSources environment(Map<String, String> variables) {
        variables.forEach((name, value) -> key(name).ifPresent(key -> put(key, value, "environment " + name)));
        return this;
    }

    /** Adds settings given on the command line, by their keys. */
    public SettingsSources flags(Map<String, String> flags) {
        flags.forEach((key, value) -> put(key, value, "command line"));
        return this;
    }

    public Settings settings() {
        return new Settings(given);
    }

    private static Optional<String> key(String variable) {
        if (NOT_SETTINGS.contains(variable)) {
            return Optional.empty();
        }
        if (variable.startsWith(KAFKA_VARIABLE)) {
            return Optional.of(KAFKA + dotted(variable.substring(KAFKA_VARIABLE.length())));
        }
        return variable.startsWith(OWN_VARIABLE)
                ? Optional.of(dotted(variable.substring(OWN_VARIABLE.length())))
                : Optional.empty();
    }

    private static String dotted(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private void put(String key, String value, String origin) {
        given.put(key, new Setting(value.strip(), origin));
    }
}
