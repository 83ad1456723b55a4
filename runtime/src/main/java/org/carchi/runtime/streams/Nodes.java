package org.carchi.runtime.streams;

import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.carchi.schemas.Topic;
import org.carchi.schemas.wire.TopicSerdes;

/** Adds the nodes at the edges of a topology, each named after its topic. */
public final class Nodes {

    private Nodes() {}

    /** A source that reads the topic's records. */
    public static Topology read(Topology topology, Topic<?> topic, TopicSerdes serdes) {
        return topology.addSource(
                topic.name(), new StringDeserializer(), serdes.of(topic).deserializer(), topic.name());
    }

    /** A sink for what an {@link Outbox} forwards. */
    public static Topology write(Topology topology, Topic<?> topic, String parent) {
        return topology.addSink(topic.name(), topic.name(), new StringSerializer(), new ByteArraySerializer(), parent);
    }
}
