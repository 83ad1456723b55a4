package org.carchi.schemas;

/** A topic whose values are of one type, of which the registry keeps the schemas under the topic's name. */
public interface TypedTopic {

    /** Full name, prefix included. */
    String name();

    /** Generated Avro class of the value, or {@code byte[]} where values have no schema. */
    Class<?> valueType();

    /** Whether others build on it: its schemas then stay fully compatible. */
    boolean isPublic();

    /** The name under which the registry keeps the value's schemas (TopicNameStrategy). */
    default String subject() {
        return name() + "-value";
    }

    /** Whether values are Avro records; dead letters are bytes. */
    default boolean isAvro() {
        return valueType() != byte[].class;
    }
}
