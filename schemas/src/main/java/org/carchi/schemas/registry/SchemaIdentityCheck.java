package org.carchi.schemas.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.carchi.schemas.TypedTopic;

/**
 * Makes sure, before anything is registered, that the registry still gives the ids found in the log their meaning. A
 * registry that has lost its data would otherwise hand the same ids out again for other schemas.
 */
public final class SchemaIdentityCheck {

    private final SchemaRegistry registry;

    public SchemaIdentityCheck(SchemaRegistry registry) {
        this.registry = registry;
    }

    /**
     * Looks at the schema ids that stand in records of each topic.
     *
     * @throws SchemaIdentityLost naming every id whose schema is gone or another one
     * @throws RegistryUnavailable where the registry gives no answer: wait, then call again
     */
    public void check(Map<? extends TypedTopic, Set<Integer>> idsInTheLog) {
        List<String> losses = new ArrayList<>();
        idsInTheLog.forEach(
                (topic, ids) -> new TreeSet<>(ids).forEach(id -> loss(topic, id).ifPresent(losses::add)));
        if (!losses.isEmpty()) {
            throw new SchemaIdentityLost("the registry at " + registry.address() + " does not fit the records: "
                    + String.join("; ", losses.stream().sorted().toList())
                    + ". Restore the registry's data, or correct " + RegistrySettings.URL
                    + "; only if the records may go, begin with a fresh data directory");
        }
    }

    private Optional<String> loss(TypedTopic topic, int id) {
        Optional<Schema> named = registry.schemaById(id);
        if (named.isEmpty()) {
            return Optional.of(topic.name() + " has records of schema id " + id + ", which it does not know");
        }
        String expected = topic.valueType().getName();
        if (!named.get().getFullName().equals(expected)) {
            return Optional.of(topic.name() + " has records of schema id " + id + ", which is now "
                    + named.get().getFullName() + " and not " + expected);
        }
        return registry.idOf(topic.subject(), named.get()).isPresent()
                ? Optional.empty()
                : Optional.of(topic.name() + " has records of schema id " + id + ", which is no version of "
                        + topic.subject());
    }
}
