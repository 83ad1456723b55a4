package org.carchi.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;

final class RegistrySettingsTest {

    @Test
    void demandsAnAddress() {
        assertThatThrownBy(() -> RegistrySettings.of(Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("schema.registry.url is not set");
    }

    @Test
    void readsSeveralAddresses() {
        RegistrySettings settings = RegistrySettings.of(Map.of("schema.registry.url", "http://a:1, https://b/x/,"));

        assertThat(settings.endpoints()).extracting(Endpoint::toString).containsExactly("http://a:1", "https://b/x");
    }

    @Test
    void refusesAnAddressWithoutAScheme() {
        assertThatThrownBy(() -> RegistrySettings.of(Map.of("schema.registry.url", "localhost:8081")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("localhost:8081");
    }

    @Test
    void readsTheScopeOfAMock() {
        assertThat(RegistrySettings.of(Map.of("schema.registry.url", "mock://here"))
                        .mockScope())
                .contains("here");
    }

    @Test
    void refusesAnUnknownSourceOfCredentials() {
        Map<String, String> config =
                Map.of("schema.registry.url", "http://a", "basic.auth.credentials.source", "SASL_INHERIT");

        assertThatThrownBy(() -> RegistrySettings.of(config)).hasMessageContaining("URL or USER_INFO");
    }

    @Test
    void demandsTheUserThatIsSaidToBeSet() {
        Map<String, String> config =
                Map.of("schema.registry.url", "http://a", "basic.auth.credentials.source", "USER_INFO");

        assertThatThrownBy(() -> RegistrySettings.of(config)).hasMessageContaining("basic.auth.user.info is not set");
    }

    @Test
    void takesTheUserUnderItsPrefixedNameToo() {
        RegistrySettings settings = RegistrySettings.of(Map.of(
                "schema.registry.url", "http://a",
                "basic.auth.credentials.source", "user_info",
                "schema.registry.basic.auth.user.info", "u:p"));

        assertThat(settings.endpoints().get(0).authorization()).isEqualTo("Basic dTpw");
    }

    @Test
    void showsNoSecret() {
        RegistrySettings settings = RegistrySettings.of(Map.of(
                "schema.registry.url", "http://u:verysecret@a",
                "schema.registry.ssl.keystore.password", "alsosecret"));

        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void keepsWhatConcernsTls() {
        RegistrySettings settings = RegistrySettings.of(Map.of(
                "schema.registry.url", "https://a", "schema.registry.ssl.truststore.type", "PEM", "linger.ms", 5));

        assertThat(settings.tls()).containsExactly(Map.entry("ssl.truststore.type", "PEM"));
    }
}
