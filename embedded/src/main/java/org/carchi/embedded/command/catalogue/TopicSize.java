package org.carchi.embedded.command.catalogue;

/**
 * What a topic holds on the cluster.
 *
 * @param records committed offsets that are kept; transaction markers are among them
 * @param bytes on disk, all replicas together
 */
public record TopicSize(int partitions, long records, long bytes) {}
