package org.carchi.sink;

import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.carchi.runtime.streams.InternalTopic;
import org.carchi.runtime.streams.Nodes;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.ArticleFacts;
import org.carchi.schemas.wire.TopicSerdes;

/**
 * Enriched articles to {@code current}, {@code mentions} and {@code statistics}, by differences per article.
 *
 * @param maxRecordBytes largest record that may be written
 */
public record SinkTopology(Topics topics, TopicSerdes serdes, int maxRecordBytes) {

    static final String FACTS_STORE = "article-facts-store";

    private static final String PROJECT = "project";

    public Topology build() {
        Topology topology = Nodes.read(new Topology(), topics.enriched(), serdes)
                .addProcessor(
                        PROJECT,
                        () -> new ProjectionProcessor(this),
                        topics.enriched().name())
                .addStateStore(factsStore(), PROJECT);
        Nodes.write(topology, topics.current(), PROJECT);
        Nodes.write(topology, topics.mentions(), PROJECT);
        return Nodes.write(topology, topics.statistics(), PROJECT);
    }

    /** Where the facts of each article are remembered. */
    static InternalTopic factsChangelog(String applicationId) {
        return InternalTopic.changelog(applicationId, FACTS_STORE, ArticleFacts.class);
    }

    private StoreBuilder<KeyValueStore<String, byte[]>> factsStore() {
        return Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(FACTS_STORE), Serdes.String(), Serdes.ByteArray())
                .withCachingDisabled()
                .withLoggingEnabled(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(maxRecordBytes)));
    }
}
