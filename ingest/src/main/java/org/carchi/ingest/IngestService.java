package org.carchi.ingest;

import java.util.List;
import org.carchi.ingest.admit.AdmissionSettings;
import org.carchi.ingest.admit.AdmissionTopology;
import org.carchi.runtime.service.StreamsApplication;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.streams.StreamsSettings;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.wire.TopicSerdes;

/** The ingest service: admission. */
public record IngestService(ServiceSettings settings, AdmissionSettings admission) {

    public IngestService(ServiceSettings settings) {
        this(settings, AdmissionSettings.standard(settings.maxRecordBytes()));
    }

    public StreamsApplication application() {
        Topics topics = settings.topics();
        Topic<byte[]> deadLetters = topics.deadLetters(ServiceName.INGEST);
        AdmissionTopology topology = new AdmissionTopology(topics, new TopicSerdes(settings.kafka()), admission);
        String applicationId = settings.applicationPrefix() + "-" + ServiceName.INGEST.id();
        return new StreamsApplication(
                ServiceName.INGEST.id(),
                topology.build(),
                List.of(topics.received(), topics.articles(), topics.admissions(), deadLetters),
                List.of(topics.articles(), topics.admissions()),
                topology.internalTopics(applicationId),
                StreamsSettings.of(settings, applicationId, deadLetters.name()));
    }
}
