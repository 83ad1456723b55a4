package org.carchi.schemas.registry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Opens the registry that a configuration names, once per JVM, so that all serdes share what it has answered. */
public final class SchemaRegistries {

    private static final Map<RegistrySettings, SchemaRegistry> OPEN = new ConcurrentHashMap<>();

    private SchemaRegistries() {}

    /** The registry under {@code schema.registry.url}; {@code mock://scope} names one in memory. */
    public static SchemaRegistry of(Map<String, ?> config) {
        RegistrySettings settings = RegistrySettings.of(config);
        return settings.mockScope()
                .<SchemaRegistry>map(InMemorySchemaRegistry::scope)
                .orElseGet(() -> OPEN.computeIfAbsent(settings, SchemaRegistries::open));
    }

    private static SchemaRegistry open(RegistrySettings settings) {
        return new CachingSchemaRegistry(new HttpSchemaRegistry(new RegistryTransport(settings)));
    }
}
