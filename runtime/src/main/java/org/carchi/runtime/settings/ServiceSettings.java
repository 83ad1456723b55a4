package org.carchi.runtime.settings;

import java.nio.file.Path;
import java.util.Map;
import org.carchi.schemas.Topics;

/**
 * What every service is told.
 *
 * @param kafka settings of the Kafka clients and the serde: {@code bootstrap.servers}, {@code schema.registry.url}, …
 * @param topics the topics, by prefix and partition count
 * @param replicationFactor copies of each topic; -1 for the broker's default
 * @param applicationPrefix what group ids and transactional ids begin with
 * @param stateDirectory where stores are kept between runs
 * @param threads stream threads
 * @param standbyReplicas copies of each store kept warm on other instances
 * @param maxRecordBytes largest record that is written, key and headers included
 * @param healthHost address on which health and metrics are served
 * @param healthPort port for them; 0 for any free one
 */
public record ServiceSettings(
        Map<String, String> kafka,
        Topics topics,
        short replicationFactor,
        String applicationPrefix,
        Path stateDirectory,
        int threads,
        int standbyReplicas,
        int maxRecordBytes,
        String healthHost,
        int healthPort) {

    /** Largest record unless told otherwise: 8 MiB. */
    public static final int DEFAULT_MAX_RECORD_BYTES = 8 * 1024 * 1024;

    public static final String DEFAULT_APPLICATION_PREFIX = "carchi";
    public static final String DEFAULT_HEALTH_HOST = "127.0.0.1";

    private static final int LEAST_RECORD_BYTES = 1024 * 1024;
    private static final int MOST_RECORD_BYTES = 256 * 1024 * 1024;
    private static final int MOST_PARTITIONS = 1_000;
    private static final int MOST_THREADS = 256;
    private static final int MOST_PORT = 65_535;

    public ServiceSettings {
        kafka = Map.copyOf(kafka);
    }

    /** Reads the settings that all services share; the caller reads its own and then finishes. */
    public static ServiceSettings read(Settings settings) {
        return new ServiceSettings(
                settings.under(SettingsSources.KAFKA),
                new Topics(
                        settings.text("topic.prefix", Topics.DEFAULT_PREFIX),
                        settings.integer("topic.partitions", Topics.DEFAULT_PARTITIONS, 1, MOST_PARTITIONS)),
                (short) settings.integer("topic.replication.factor", -1, -1, Short.MAX_VALUE),
                settings.text("application.prefix", DEFAULT_APPLICATION_PREFIX),
                settings.path("state.dir", Path.of(System.getProperty("java.io.tmpdir"), "carchi-state")),
                settings.integer("threads", 1, 1, MOST_THREADS),
                settings.integer("standby.replicas", 1, 0, MOST_THREADS),
                settings.integer("max.record.bytes", DEFAULT_MAX_RECORD_BYTES, LEAST_RECORD_BYTES, MOST_RECORD_BYTES),
                settings.text("health.host", DEFAULT_HEALTH_HOST),
                settings.integer("health.port", 0, 0, MOST_PORT));
    }
}
