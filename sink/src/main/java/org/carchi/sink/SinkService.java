package org.carchi.sink;

import java.util.List;
import org.carchi.runtime.service.StreamsApplication;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.streams.StreamsSettings;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.wire.TopicSerdes;

/** The sink service. */
public record SinkService(ServiceSettings settings) {

    public StreamsApplication application() {
        Topics topics = settings.topics();
        Topic<byte[]> deadLetters = topics.deadLetters(ServiceName.SINK);
        String applicationId = settings.applicationPrefix() + "-" + ServiceName.SINK.id();
        return new StreamsApplication(
                ServiceName.SINK.id(),
                new SinkTopology(topics, new TopicSerdes(settings.kafka()), settings.maxRecordBytes()).build(),
                List.of(topics.enriched(), topics.current(), topics.mentions(), topics.statistics(), deadLetters),
                List.of(topics.current(), topics.mentions(), topics.statistics()),
                List.of(SinkTopology.factsChangelog(applicationId)),
                StreamsSettings.of(settings, applicationId, deadLetters.name()));
    }
}
