package org.carchi.schemas.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.common.config.ConfigDef;
import org.carchi.schemas.TypedTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers the schemas of a service's topics before its first poll, so that an outage of the registry later touches
 * unknown ids only. Where {@code auto.register.schemas} is false it demands that somebody else has done so.
 */
public final class SchemaRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaRegistration.class);
    private static final String AUTO_REGISTER = "auto.register.schemas";

    private final SchemaRegistry registry;
    private final boolean autoRegister;

    public SchemaRegistration(SchemaRegistry registry, boolean autoRegister) {
        this.registry = registry;
        this.autoRegister = autoRegister;
    }

    /** For the registry and the rights that a configuration names. */
    public static SchemaRegistration of(Map<String, ?> config) {
        Object autoRegister = config.get(AUTO_REGISTER);
        return new SchemaRegistration(
                SchemaRegistries.of(config),
                autoRegister == null
                        || (Boolean) ConfigDef.parseType(AUTO_REGISTER, autoRegister, ConfigDef.Type.BOOLEAN));
    }

    /**
     * The id of each topic's own schema, by subject; topics without Avro values are passed over.
     *
     * @throws SchemaRejected naming every schema that is missing or incompatible
     * @throws RegistryUnavailable where the registry gives no answer: wait, then call again
     */
    public Map<String, Integer> register(Collection<? extends TypedTopic> topics) {
        List<? extends TypedTopic> avro =
                topics.stream().filter(TypedTopic::isAvro).toList();
        Map<String, Integer> ids = autoRegister ? registerAll(avro) : findAll(avro);
        LOG.atInfo()
                .addKeyValue("registry", registry.address())
                .addKeyValue("schemas", ids.size())
                .log("Schemas are registered");
        return ids;
    }

    private Map<String, Integer> registerAll(List<? extends TypedTopic> topics) {
        Map<String, Integer> ids = new TreeMap<>();
        for (TypedTopic topic : topics) {
            ids.put(topic.subject(), registry.register(topic.subject(), schema(topic)));
            demand(topic.subject(), rule(topic));
        }
        return ids;
    }

    private Map<String, Integer> findAll(List<? extends TypedTopic> topics) {
        Map<String, Integer> ids = new TreeMap<>();
        for (TypedTopic topic : topics) {
            registry.idOf(topic.subject(), schema(topic)).ifPresent(id -> ids.put(topic.subject(), id));
        }
        List<String> missing = topics.stream()
                .map(TypedTopic::subject)
                .filter(subject -> !ids.containsKey(subject))
                .toList();
        if (!missing.isEmpty()) {
            throw new SchemaRejected("the registry at " + registry.address() + " lacks this version's schemas of "
                    + missing + "; register them, or set " + AUTO_REGISTER + " to true");
        }
        return ids;
    }

    private void demand(String subject, Compatibility rule) {
        if (!registry.compatibility(subject).equals(Optional.of(rule))) {
            registry.setCompatibility(subject, rule);
        }
    }

    /** Others build on public topics and read their whole history; the rest only we read, newer code old records. */
    private static Compatibility rule(TypedTopic topic) {
        return topic.isPublic() ? Compatibility.FULL_TRANSITIVE : Compatibility.BACKWARD_TRANSITIVE;
    }

    private static Schema schema(TypedTopic topic) {
        return SpecificData.get().getSchema(topic.valueType());
    }
}
