package org.carchi.schemas.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.carchi.schemas.Topic;

/**
 * The value serde of every topic. The classes that write and read Avro are configuration, so that Confluent's can
 * take the place of ours.
 */
public final class TopicSerdes {

    /** Class that writes Avro values; Confluent's is {@code io.confluent.kafka.serializers.KafkaAvroSerializer}. */
    public static final String SERIALIZER = "avro.value.serializer";

    /** Class that reads Avro values; Confluent's is {@code io.confluent.kafka.serializers.KafkaAvroDeserializer}. */
    public static final String DESERIALIZER = "avro.value.deserializer";

    private static final ConfigDef CLASSES = new ConfigDef()
            .define(
                    SERIALIZER,
                    ConfigDef.Type.CLASS,
                    AvroSerializer.class,
                    Importance.LOW,
                    "class that writes Avro values")
            .define(
                    DESERIALIZER,
                    ConfigDef.Type.CLASS,
                    AvroDeserializer.class,
                    Importance.LOW,
                    "class that reads Avro values");

    private final Map<String, Object> config;
    private final AbstractConfig classes;
    private final Map<Class<?>, Serde<?>> serdes = new ConcurrentHashMap<>();

    /** Takes the registry's properties ({@code schema.registry.url}, …) and, where they are others, the two classes. */
    public TopicSerdes(Map<String, ?> config) {
        TrustedRecords.trust();
        this.config = Map.copyOf(config);
        this.classes = new AbstractConfig(CLASSES, config, false);
    }

    /** The serde of the topic's values. */
    public <V> Serde<V> of(Topic<V> topic) {
        return of(topic.valueType());
    }

    /** The serde of a generated class, for a state store; {@code byte[]} passes unchanged. */
    @SuppressWarnings("unchecked")
    public <V> Serde<V> of(Class<V> type) {
        return (Serde<V>) serdes.computeIfAbsent(type, this::make);
    }

    private Serde<?> make(Class<?> type) {
        return type == byte[].class ? Serdes.ByteArray() : avro(type);
    }

    @SuppressWarnings("unchecked")
    private Serde<Object> avro(Class<?> type) {
        Serializer<Object> serializer = classes.getConfiguredInstance(SERIALIZER, Serializer.class);
        Deserializer<Object> deserializer = classes.getConfiguredInstance(DESERIALIZER, Deserializer.class);
        Map<String, Object> typed = new HashMap<>(config);
        typed.put(SerdeSettings.SPECIFIC_READER, true);
        typed.put(SerdeSettings.VALUE_TYPE, type);
        serializer.configure(typed, false);
        deserializer.configure(typed, false);
        return Serdes.serdeFrom(serializer, deserializer);
    }
}
