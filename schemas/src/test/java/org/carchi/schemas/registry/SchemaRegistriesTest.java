package org.carchi.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.carchi.schemas.avro.Admission;
import org.junit.jupiter.api.Test;

final class SchemaRegistriesTest {

    @Test
    void opensOneRegistryPerAddressAndJvm() {
        Map<String, String> config = Map.of("schema.registry.url", "http://localhost:1");

        assertThat(SchemaRegistries.of(config)).isSameAs(SchemaRegistries.of(config));
    }

    @Test
    void sharesWhatOneSerdeHasLearntWithAllOthers() {
        try (RegistryStub stub = new RegistryStub().answers(200, "{\"id\":7}")) {
            Map<String, String> config = Map.of("schema.registry.url", stub.address());

            SchemaRegistries.of(config).register("a-value", Admission.getClassSchema());
            int id = SchemaRegistries.of(config).register("a-value", Admission.getClassSchema());

            assertThat(id).isEqualTo(7);
            assertThat(SchemaRegistries.of(config).schemaById(7)).contains(Admission.getClassSchema());
            assertThat(stub.requests()).hasSize(1);
        }
    }

    @Test
    void asksAgainForWhatWasMissing() {
        try (RegistryStub stub = new RegistryStub()
                .answers(404, "{\"error_code\":40403}")
                .answers(200, "{\"schema\":\"\\\"string\\\"\"}")) {
            SchemaRegistry registry = SchemaRegistries.of(Map.of("schema.registry.url", stub.address()));

            assertThat(registry.schemaById(7)).isEmpty();
            assertThat(registry.schemaById(7)).isPresent();
        }
    }

    @Test
    void refusesATrustStoreThatIsNotThere() {
        Map<String, String> config = Map.of(
                "schema.registry.url", "https://localhost:1",
                "schema.registry.ssl.truststore.location", "nowhere.p12",
                "schema.registry.ssl.truststore.password", "changeit");

        assertThatThrownBy(() -> SchemaRegistries.of(config)).hasMessageContaining("nowhere.p12");
    }
}
