package org.carchi.runtime.streams;

import org.carchi.schemas.TypedTopic;

/**
 * A topic that Kafka Streams makes for itself, whose records are Avro all the same.
 *
 * @param name name as Kafka Streams forms it
 * @param valueType generated Avro class of the value
 */
public record InternalTopic(String name, Class<?> valueType) implements TypedTopic {

    /** Where a topology passes records on under another key. */
    public static InternalTopic repartition(String applicationId, String name, Class<?> valueType) {
        return new InternalTopic(applicationId + "-" + name + "-repartition", valueType);
    }

    /** Where a state store is kept. */
    public static InternalTopic changelog(String applicationId, String store, Class<?> valueType) {
        return new InternalTopic(applicationId + "-" + store + "-changelog", valueType);
    }

    @Override
    public boolean isPublic() {
        return false;
    }
}
