package org.carchi.schemas;

/**
 * A topic as it is declared.
 *
 * @param name full name, prefix included
 * @param key what the key holds, for readers; every key is a UTF-8 string
 * @param valueType generated Avro class of the value, or {@code byte[]} for a dead-letter topic
 * @param partitions partitions it is created with, never changed later
 * @param retention how long it keeps records
 * @param isPublic whether others build on it: its schemas then stay fully compatible
 * @param purpose what it holds, as a sentence for readers
 */
public record Topic<V>(
        String name,
        String key,
        Class<V> valueType,
        int partitions,
        Retention retention,
        boolean isPublic,
        String purpose)
        implements TypedTopic {}
