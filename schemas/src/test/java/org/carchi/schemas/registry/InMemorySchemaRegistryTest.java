package org.carchi.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carchi.schemas.avro.RawArticle;
import org.junit.jupiter.api.Test;

final class InMemorySchemaRegistryTest extends SchemaRegistryContract {

    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();

    @Override
    protected SchemaRegistry registry() {
        return registry;
    }

    @Test
    void sharesAScopeWithinTheJvm() {
        int id = InMemorySchemaRegistry.scope("shared").register("a-value", RawArticle.getClassSchema());

        assertThat(InMemorySchemaRegistry.scope("shared").schemaById(id)).contains(RawArticle.getClassSchema());
    }

    @Test
    void keepsScopesApart() {
        InMemorySchemaRegistry.scope("one").register("a-value", RawArticle.getClassSchema());

        assertThat(InMemorySchemaRegistry.scope("two").subjects()).isEmpty();
    }

    @Test
    void givesNoAnswerWhileItIsDown() {
        registry.setReachable(false);

        assertThatThrownBy(registry::subjects).isInstanceOf(RegistryUnavailable.class);
    }

    @Test
    void forgetsEverythingWhenWiped() {
        int id = registry.register("a-value", RawArticle.getClassSchema());

        registry.wipe();

        assertThat(registry.subjects()).isEmpty();
        assertThat(registry.schemaById(id)).isEmpty();
    }
}
