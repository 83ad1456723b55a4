package org.carchi.schemas.wire;

import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.serialization.Deserializer;
import org.carchi.schemas.registry.SchemaRegistries;
import org.carchi.schemas.registry.SchemaRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Reads Avro records in Confluent's wire format. Takes the property names of Confluent's deserializer; may be used by
 * several threads at once after it is configured.
 */
public final class AvroDeserializer<T> implements Deserializer<T> {

    private @Nullable FrameDecoder<T> decoder;
    private boolean isKey;

    /** For Kafka, which configures it afterwards. */
    public AvroDeserializer() {}

    public AvroDeserializer(SchemaRegistry registry, Class<T> type) {
        this.decoder = new FrameDecoder<>(registry, RecordType.of(type));
    }

    @Override
    public void configure(Map<String, ?> config, boolean isKey) {
        this.isKey = isKey;
        this.decoder = new FrameDecoder<>(SchemaRegistries.of(config), RecordType.of(SerdeSettings.of(config)));
    }

    /**
     * The record.
     *
     * @throws UndecodableRecord where the bytes are at fault
     * @throws org.carchi.schemas.registry.RegistryUnavailable where the registry is
     */
    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        return Objects.requireNonNull(decoder, "configure the deserializer before its first use")
                .decode(Subjects.of(topic, isKey), bytes);
    }
}
