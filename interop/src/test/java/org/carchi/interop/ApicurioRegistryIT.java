package org.carchi.interop;

import java.util.Map;
import org.carchi.embedded.EmbeddedPlatform;
import org.carchi.schemas.registry.SchemaRegistries;
import org.carchi.schemas.registry.SchemaRegistry;
import org.carchi.schemas.registry.SchemaRegistryContract;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our client against Apicurio's implementation of Confluent's API. */
@ExtendWith(PlatformExtension.class)
final class ApicurioRegistryIT extends SchemaRegistryContract {

    private final SchemaRegistry registry;

    ApicurioRegistryIT(EmbeddedPlatform platform) {
        this.registry = SchemaRegistries.of(Map.of("schema.registry.url", platform.registryUrl()));
    }

    @Override
    protected SchemaRegistry registry() {
        return registry;
    }
}
