package org.carchi.schemas.wire;

import java.util.Map;
import java.util.Objects;
import org.apache.avro.generic.GenericContainer;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;
import org.carchi.schemas.registry.SchemaRegistries;
import org.carchi.schemas.registry.SchemaRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Writes Avro records in Confluent's wire format. Takes the property names of Confluent's serializer; may be used by
 * several threads at once after it is configured.
 */
public final class AvroSerializer<T> implements Serializer<T> {

    private @Nullable FrameEncoder encoder;
    private boolean isKey;

    /** For Kafka, which configures it afterwards. */
    public AvroSerializer() {}

    public AvroSerializer(SchemaRegistry registry) {
        this.encoder = new FrameEncoder(registry, SerdeSettings.defaults());
    }

    @Override
    public void configure(Map<String, ?> config, boolean isKey) {
        this.isKey = isKey;
        this.encoder = new FrameEncoder(SchemaRegistries.of(config), SerdeSettings.of(config));
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T record) {
        if (record == null) {
            return null;
        }
        if (!(record instanceof GenericContainer avro)) {
            throw new SerializationException("cannot write " + record.getClass().getName() + " to " + topic
                    + ": it is not an Avro record; use a generated class or a GenericRecord");
        }
        return Objects.requireNonNull(encoder, "configure the serializer before its first use")
                .encode(Subjects.of(topic, isKey), avro);
    }
}
