package org.carchi.runtime.service;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.carchi.runtime.streams.InternalTopic;
import org.carchi.schemas.Topic;
import org.carchi.schemas.TypedTopic;

/**
 * A topology with what it needs around it.
 *
 * @param name the service it belongs to, for logs and metrics
 * @param topics the topics it reads and writes, which must exist before it starts
 * @param written those among them whose schemas it writes
 * @param internal topics that Kafka Streams makes for the topology and that hold Avro
 * @param settings Kafka Streams settings, application id included
 */
public record StreamsApplication(
        String name,
        Topology topology,
        List<Topic<?>> topics,
        List<Topic<?>> written,
        List<InternalTopic> internal,
        Map<String, Object> settings) {

    public StreamsApplication {
        topics = List.copyOf(topics);
        written = List.copyOf(written);
        internal = List.copyOf(internal);
        settings = Map.copyOf(settings);
    }

    /** Every topic whose schema the registry must know before the first record is read. */
    public List<TypedTopic> typedTopics() {
        return Stream.<TypedTopic>concat(topics.stream(), internal.stream()).toList();
    }

    /** Those among them that it writes. */
    public List<TypedTopic> typedTopicsWritten() {
        return Stream.<TypedTopic>concat(written.stream(), internal.stream()).toList();
    }

    /** The group id, which also begins the names of stores' topics. */
    public String applicationId() {
        return String.valueOf(settings.get(StreamsConfig.APPLICATION_ID_CONFIG));
    }
}
