package org.carchi.runtime.service;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.carchi.schemas.Topic;

/**
 * A topology with what it needs around it.
 *
 * @param name the service it belongs to, for logs and metrics
 * @param topics the topics it reads and writes, which must exist before it starts
 * @param written those among them whose schemas it writes
 * @param settings Kafka Streams settings, application id included
 */
public record StreamsApplication(
        String name, Topology topology, List<Topic<?>> topics, List<Topic<?>> written, Map<String, Object> settings) {

    public StreamsApplication {
        topics = List.copyOf(topics);
        written = List.copyOf(written);
        settings = Map.copyOf(settings);
    }

    /** The group id, which also begins the names of stores' topics. */
    public String applicationId() {
        return String.valueOf(settings.get(StreamsConfig.APPLICATION_ID_CONFIG));
    }
}
