package org.carchi.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.RawArticle;
import org.junit.jupiter.api.Test;

final class SchemaRegistrationTest {

    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    private final Topics topics = Topics.standard();

    @Test
    void registersEveryTopicThatHoldsRecords() {
        Map<String, Integer> ids = new SchemaRegistration(registry, true).register(topics.all());

        assertThat(ids).hasSize(13).containsOnlyKeys(registry.subjects());
        assertThat(registry.schemaById(ids.getOrDefault("news.articles.v1-value", 0)))
                .contains(RawArticle.getClassSchema());
    }

    @Test
    void keepsPublicTopicsFullyCompatible() {
        new SchemaRegistration(registry, true).register(topics.all());

        assertThat(registry.compatibility(topics.articles().subject())).contains(Compatibility.FULL_TRANSITIVE);
        assertThat(registry.compatibility(topics.sources().subject())).contains(Compatibility.BACKWARD_TRANSITIVE);
    }

    @Test
    void changesNothingTheSecondTime() {
        Map<String, Integer> first = new SchemaRegistration(registry, true).register(topics.all());

        assertThat(new SchemaRegistration(registry, true).register(topics.all()))
                .isEqualTo(first);
    }

    @Test
    void refusesASchemaThatDoesNotGoWithTheVersionsThere() {
        Schema other = SchemaBuilder.record("RawArticle")
                .namespace("org.carchi.schemas.avro")
                .fields()
                .requiredInt("articleId")
                .endRecord();
        registry.register(topics.articles().subject(), other);

        assertThatThrownBy(() -> new SchemaRegistration(registry, true).register(topics.all()))
                .isInstanceOf(SchemaRejected.class)
                .hasMessageContaining("news.articles.v1-value");
    }

    @Test
    void namesWhatIsMissingWhereItMayNotRegister() {
        registry.register(topics.articles().subject(), RawArticle.getClassSchema());

        assertThatThrownBy(() -> new SchemaRegistration(registry, false).register(topics.all()))
                .isInstanceOf(SchemaRejected.class)
                .hasMessageContaining("news.enriched.v1-value")
                .hasMessageNotContaining("news.articles.v1-value");
    }

    @Test
    void readsItsRightsFromTheConfiguration() {
        Map<String, String> config =
                Map.of("schema.registry.url", "mock://registration", "auto.register.schemas", "false");

        assertThatThrownBy(() -> SchemaRegistration.of(config).register(topics.all()))
                .isInstanceOf(SchemaRejected.class);
    }

    @Test
    void passesAnOutageOn() {
        registry.setReachable(false);

        assertThatThrownBy(() -> new SchemaRegistration(registry, true).register(topics.all()))
                .isInstanceOf(RegistryUnavailable.class);
    }
}
