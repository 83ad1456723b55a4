package org.carchi.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.carchi.schemas.Topics;
import org.junit.jupiter.api.Test;

class ServiceSettingsTest {

    @Test
    void hasDefaults() {
        Settings given = new SettingsSources().settings();

        ServiceSettings settings = ServiceSettings.read(given);

        assertThat(settings)
                .isEqualTo(new ServiceSettings(
                        Map.of(),
                        new Topics("news.", 6),
                        (short) -1,
                        "carchi",
                        Path.of(System.getProperty("java.io.tmpdir"), "carchi-state"),
                        1,
                        1,
                        8 * 1024 * 1024,
                        "127.0.0.1",
                        0));
    }

    @Test
    void readsEveryKey() {
        Settings given = new SettingsSources()
                .flags(Map.of(
                        "kafka.bootstrap.servers", "broker:9092",
                        "topic.prefix", "test.",
                        "topic.partitions", "3",
                        "topic.replication.factor", "2",
                        "application.prefix", "wire",
                        "state.dir", "state",
                        "threads", "4",
                        "standby.replicas", "0",
                        "max.record.bytes", "2000000"))
                .environment(Map.of("CARCHI_HEALTH_HOST", "0.0.0.0", "CARCHI_HEALTH_PORT", "8090"))
                .settings();

        ServiceSettings settings = ServiceSettings.read(given);

        given.finish();
        assertThat(settings)
                .isEqualTo(new ServiceSettings(
                        Map.of("bootstrap.servers", "broker:9092"),
                        new Topics("test.", 3),
                        (short) 2,
                        "wire",
                        Path.of("state"),
                        4,
                        0,
                        2_000_000,
                        "0.0.0.0",
                        8090));
    }
}
