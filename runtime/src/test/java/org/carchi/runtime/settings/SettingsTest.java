package org.carchi.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @Test
    void prefersFlagsToTheEnvironmentAndTheEnvironmentToTheFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("carchi.properties"), "a=file\nb=file\nc=file\n");

        Settings settings = new SettingsSources()
                .file(file)
                .environment(Map.of("CARCHI_B", "environment", "CARCHI_C", "environment"))
                .flags(Map.of("c", "flag"))
                .settings();

        assertThat(settings.text("a", "")).isEqualTo("file");
        assertThat(settings.text("b", "")).isEqualTo("environment");
        assertThat(settings.text("c", "")).isEqualTo("flag");
        assertThat(settings.text("d", "default")).isEqualTo("default");
    }

    @Test
    void readsKafkaVariablesAsSettingsOfTheClients() {
        Settings settings = new SettingsSources()
                .environment(Map.of("KAFKA_CLIENT_ID", "wire", "KAFKA_BOOTSTRAP_SERVERS", "broker:9092", "HOME", "/x"))
                .settings();

        assertThat(settings.under("kafka."))
                .containsExactlyInAnyOrderEntriesOf(Map.of("client.id", "wire", "bootstrap.servers", "broker:9092"));
        settings.finish();
    }

    @Test
    void reportsEveryMistakeAtOnceWithTheNearestName() {
        Settings settings = new SettingsSources()
                .flags(Map.of("health.port", "many", "topic.prefx", "x.", "threads", "0"))
                .settings();
        ServiceSettings.read(settings);

        assertThatThrownBy(settings::finish)
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("'health.port' is 'many', which is not a whole number from 0 to 65535")
                .hasMessageContaining("'threads' is '0', which is not a whole number from 1 to 256")
                .hasMessageContaining("there is no setting 'topic.prefx'; did you mean 'topic.prefix'?");
    }

    @Test
    void suggestsNothingWhereNoNameIsNear() {
        Settings settings = new SettingsSources().flags(Map.of("colour", "red")).settings();
        ServiceSettings.read(settings);

        assertThatThrownBy(settings::finish).hasMessage("command line: there is no setting 'colour'");
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        SettingsSources sources = new SettingsSources();

        assertThatThrownBy(() -> sources.file(Path.of("no-such-file.properties")))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("no-such-file.properties");
    }

    @Test
    void readsDurationsZonesAndFlags() {
        Settings settings = new SettingsSources()
                .flags(Map.of("wait", "PT5S", "zone", "Asia/Baku", "on", "true", "path", "a/b"))
                .settings();

        assertThat(settings.duration("wait", Duration.ZERO)).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.zone("zone", ZoneId.of("UTC"))).isEqualTo(ZoneId.of("Asia/Baku"));
        assertThat(settings.flag("on", false)).isTrue();
        assertThat(settings.path("path", Path.of("."))).isEqualTo(Path.of("a", "b"));
    }
}
