package org.carchi.schemas.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;

/** A schema registry in memory, for tests and first tries: the twin of the one behind HTTP. */
public final class InMemorySchemaRegistry implements SchemaRegistry {

    private static final Map<String, InMemorySchemaRegistry> SCOPES = new ConcurrentHashMap<>();

    private final String address;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, List<Schema>> versions = new TreeMap<>();
    private final Map<String, Compatibility> rules = new HashMap<>();
    private Compatibility defaultRule = Compatibility.BACKWARD;
    private boolean reachable = true;

    public InMemorySchemaRegistry() {
        this("mock://");
    }

    private InMemorySchemaRegistry(String address) {
        this.address = address;
    }

    /** The registry that everything in this JVM shares under {@code mock://scope}. */
    public static InMemorySchemaRegistry scope(String scope) {
        return SCOPES.computeIfAbsent(scope, name -> new InMemorySchemaRegistry("mock://" + name));
    }

    /** Takes the registry down, or up again. */
    public synchronized void setReachable(boolean reachable) {
        this.reachable = reachable;
    }

    /** Forgets everything, as a registry does that lost its disk. */
    public synchronized void wipe() {
        texts.clear();
        versions.clear();
        rules.clear();
    }

    @Override
    public synchronized int register(String subject, Schema schema) {
        OptionalInt known = idOf(subject, schema);
        if (known.isPresent()) {
            return known.getAsInt();
        }
        try {
            rule(subject).check(schema, newestFirst(subject));
        } catch (SchemaValidationException e) {
            throw new SchemaRejected(
                    "schema " + schema.getFullName() + " is incompatible with a version of " + subject
                            + "; change it so that both can read each other, or begin a new topic",
                    e);
        }
        versions.computeIfAbsent(subject, name -> new ArrayList<>()).add(schema);
        return id(schema);
    }

    @Override
    public synchronized OptionalInt idOf(String subject, Schema schema) {
        String text = schema.toString();
        boolean known = versions(subject).stream()
                .anyMatch(version -> version.toString().equals(text));
        return known ? OptionalInt.of(id(schema)) : OptionalInt.empty();
    }

    @Override
    public synchronized Optional<Schema> schemaById(int id) {
        checkReachable();
        boolean known = id >= 1 && id <= texts.size();
        return known ? Optional.of(new Schema.Parser().parse(texts.get(id - 1))) : Optional.empty();
    }

    @Override
    public synchronized Optional<RegisteredSchema> latest(String subject) {
        List<Schema> all = versions(subject);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Schema newest = all.get(all.size() - 1);
        return Optional.of(new RegisteredSchema(subject, all.size(), id(newest), newest));
    }

    @Override
    public synchronized List<String> subjects() {
        checkReachable();
        return List.copyOf(versions.keySet());
    }

    @Override
    public synchronized boolean isCompatible(String subject, Schema schema) {
        try {
            rule(subject).check(schema, newestFirst(subject));
            return true;
        } catch (SchemaValidationException e) {
            return false;
        }
    }

    @Override
    public synchronized Optional<Compatibility> compatibility(String subject) {
        checkReachable();
        return Optional.ofNullable(rules.get(subject));
    }

    @Override
    public synchronized void setCompatibility(String subject, Compatibility compatibility) {
        checkReachable();
        rules.put(subject, compatibility);
    }

    @Override
    public synchronized void setDefaultCompatibility(Compatibility compatibility) {
        checkReachable();
        defaultRule = compatibility;
    }

    @Override
    public String address() {
        return address;
    }

    private Compatibility rule(String subject) {
        return rules.getOrDefault(subject, defaultRule);
    }

    private List<Schema> versions(String subject) {
        checkReachable();
        return versions.getOrDefault(subject, List.of());
    }

    private List<Schema> newestFirst(String subject) {
        List<Schema> schemas = new ArrayList<>(versions(subject));
        Collections.reverse(schemas);
        return schemas;
    }

    private int id(Schema schema) {
        String text = schema.toString();
        if (!texts.contains(text)) {
            texts.add(text);
        }
        return texts.indexOf(text) + 1;
    }

    private void checkReachable() {
        if (!reachable) {
            throw new RegistryUnavailable("schema registry at " + address + " was taken down; take it up again");
        }
    }
}
