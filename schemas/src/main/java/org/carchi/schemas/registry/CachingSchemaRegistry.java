package org.carchi.schemas.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;

/**
 * Remembers every id and schema that the registry behind it has once named, since an id names its schema for ever.
 * What is missing is asked for again.
 */
final class CachingSchemaRegistry implements SchemaRegistry {

    private final SchemaRegistry registry;
    private final Map<Version, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    CachingSchemaRegistry(SchemaRegistry registry) {
        this.registry = registry;
    }

    @Override
    public int register(String subject, Schema schema) {
        Integer known = ids.get(new Version(subject, schema));
        return known != null ? known : remember(subject, schema, registry.register(subject, schema));
    }

    @Override
    public OptionalInt idOf(String subject, Schema schema) {
        Integer known = ids.get(new Version(subject, schema));
        if (known != null) {
            return OptionalInt.of(known);
        }
        OptionalInt found = registry.idOf(subject, schema);
        found.ifPresent(id -> remember(subject, schema, id));
        return found;
    }

    @Override
    public Optional<Schema> schemaById(int id) {
        Schema known = schemas.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Schema> found = registry.schemaById(id);
        found.ifPresent(schema -> schemas.put(id, schema));
        return found;
    }

    @Override
    public Optional<RegisteredSchema> latest(String subject) {
        return registry.latest(subject);
    }

    @Override
    public List<String> subjects() {
        return registry.subjects();
    }

    @Override
    public boolean isCompatible(String subject, Schema schema) {
        return registry.isCompatible(subject, schema);
    }

    @Override
    public Optional<Compatibility> compatibility(String subject) {
        return registry.compatibility(subject);
    }

    @Override
    public void setCompatibility(String subject, Compatibility compatibility) {
        registry.setCompatibility(subject, compatibility);
    }

    @Override
    public void setDefaultCompatibility(Compatibility compatibility) {
        registry.setDefaultCompatibility(compatibility);
    }

    @Override
    public String address() {
        return registry.address();
    }

    private int remember(String subject, Schema schema, int id) {
        ids.put(new Version(subject, schema), id);
        schemas.put(id, schema);
        return id;
    }

    private record Version(String subject, Schema schema) {}
}
