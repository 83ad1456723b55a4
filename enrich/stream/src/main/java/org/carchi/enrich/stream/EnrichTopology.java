package org.carchi.enrich.stream;

import org.apache.kafka.streams.Topology;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.carchi.runtime.replay.ReplayWindow;
import org.carchi.runtime.streams.Nodes;
import org.carchi.schemas.Topics;
import org.carchi.schemas.wire.TopicSerdes;

/**
 * Articles to enriched articles, one by one and without memory.
 *
 * @param maxRecordBytes largest record that may be written
 */
public record EnrichTopology(Topics topics, TopicSerdes serdes, int maxRecordBytes, TextAnalyzer analyzer) {

    private static final String ENRICH = "enrich";
    private static final String WITHIN_WINDOW = "within-window";

    /** The topology of the live wire. */
    public Topology live() {
        return enrichAfter(topics.articles().name(), source());
    }

    /** The same topology over a bounded stretch of the log. */
    public Topology replay(ReplayWindow window) {
        Topology topology = source().addProcessor(
                        WITHIN_WINDOW,
                        () -> new WindowProcessor(window),
                        topics.articles().name());
        return enrichAfter(WITHIN_WINDOW, topology);
    }

    private Topology source() {
        return Nodes.read(new Topology(), topics.articles(), serdes);
    }

    private Topology enrichAfter(String parent, Topology topology) {
        topology.addProcessor(ENRICH, () -> new EnrichProcessor(this, new Enricher(analyzer)), parent);
        return Nodes.write(topology, topics.enriched(), ENRICH);
    }
}
