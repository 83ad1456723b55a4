package org.carchi.enrich.stream;

import java.util.List;
import org.apache.kafka.streams.Topology;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.carchi.runtime.replay.ReplayWindow;
import org.carchi.runtime.service.StreamsApplication;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.streams.StreamsSettings;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.wire.TopicSerdes;

/** The enrich service: the live wire, and a replay beside it. */
public record EnrichService(ServiceSettings settings, TextAnalyzer analyzer) {

    /** The group of the live wire. */
    public String liveGroup() {
        return settings.applicationPrefix() + "-" + ServiceName.ENRICH.id();
    }

    public StreamsApplication live() {
        String deadLetters = settings.topics().deadLetters(ServiceName.ENRICH).name();
        return application(liveGroup(), topology().live(), deadLetters);
    }

    /** Poison is dropped: the live wire has set it aside already. */
    public StreamsApplication replay(ReplayWindow window) {
        return application(liveGroup() + "-replay-" + window.id(), topology().replay(window), "");
    }

    private EnrichTopology topology() {
        return new EnrichTopology(
                settings.topics(), new TopicSerdes(settings.kafka()), settings.maxRecordBytes(), analyzer);
    }

    private StreamsApplication application(String applicationId, Topology topology, String deadLetters) {
        Topics topics = settings.topics();
        List<Topic<?>> needed = List.of(topics.articles(), topics.enriched(), topics.deadLetters(ServiceName.ENRICH));
        return new StreamsApplication(
                ServiceName.ENRICH.id(),
                topology,
                needed,
                List.of(topics.enriched()),
                List.of(),
                StreamsSettings.of(settings, applicationId, deadLetters));
    }
}
