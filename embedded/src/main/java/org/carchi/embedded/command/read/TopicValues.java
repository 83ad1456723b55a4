package org.carchi.embedded.command.read;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.Topic;
import org.carchi.schemas.wire.TopicSerdes;

/** Decodes the values of a topic, also where they stand in another one: a dead letter holds what was read. */
public final class TopicValues<V> {

    private final Topic<V> topic;
    private final Deserializer<V> deserializer;

    public TopicValues(ServiceSettings wire, Topic<V> topic) {
        this.topic = topic;
        this.deserializer = new TopicSerdes(wire.kafka()).of(topic).deserializer();
    }

    public V of(ConsumerRecord<String, byte[]> found) {
        return deserializer.deserialize(topic.name(), found.value());
    }
}
