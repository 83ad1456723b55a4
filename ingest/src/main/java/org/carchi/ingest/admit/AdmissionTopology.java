package org.carchi.ingest.admit;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.carchi.runtime.streams.InternalTopic;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.AdmittedArticle;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.wire.TopicSerdes;

/**
 * Wires admission: deliveries get the id of their article where their source is kept together, and their version where
 * the article is.
 */
public record AdmissionTopology(Topics topics, TopicSerdes serdes, AdmissionSettings settings) {

    static final String NAMES = "article-names";
    static final String CONTENTS = "article-contents";
    static final String ARTICLES = "admitted-articles";
    static final String HELD = "held-articles";

    private static final String BY_ARTICLE = "by-article";
    private static final Duration CONTENT_WINDOW = Duration.ofMillis(1);

    public Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(names());
        builder.addStateStore(contents());
        builder.addStateStore(articles());
        builder.addStateStore(held());

        KStream<String, byte[]> admitted = received(builder)
                .process(() -> new ResolveProcessor(settings), Named.as("resolve"), NAMES, CONTENTS)
                .repartition(byArticle())
                .process(() -> new VersionProcessor(topics, serdes, settings), Named.as("version"), ARTICLES, HELD);

        write(admitted, topics.articles());
        write(admitted, topics.admissions());
        return builder.build();
    }

    /** What Kafka Streams keeps of it as Avro; names and texts are remembered as plain strings. */
    public List<InternalTopic> internalTopics(String applicationId) {
        return List.of(
                InternalTopic.repartition(applicationId, BY_ARTICLE, ReceivedArticle.class),
                InternalTopic.changelog(applicationId, ARTICLES, AdmittedArticle.class),
                InternalTopic.changelog(applicationId, HELD, ReceivedArticle.class));
    }

    private KStream<String, ReceivedArticle> received(StreamsBuilder builder) {
        Topic<ReceivedArticle> topic = topics.received();
        return builder.stream(
                topic.name(), Consumed.with(Serdes.String(), serdes.of(topic)).withName(topic.name()));
    }

    private Repartitioned<String, ReceivedArticle> byArticle() {
        return Repartitioned.<String, ReceivedArticle>as(BY_ARTICLE)
                .withKeySerde(Serdes.String())
                .withValueSerde(serdes.of(ReceivedArticle.class))
                .withNumberOfPartitions(topics.partitions());
    }

    /** The sink takes what the outbox forwards to the topic's name. */
    private static void write(KStream<String, byte[]> admitted, Topic<?> topic) {
        admitted.to(
                topic.name(), Produced.with(Serdes.String(), Serdes.ByteArray()).withName(topic.name()));
    }

    /** Article id by source and name, for ever. */
    private static StoreBuilder<?> names() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(NAMES), Serdes.String(), Serdes.String());
    }

    /** Article id by source and text digest, for a bounded time. */
    private StoreBuilder<?> contents() {
        var store = Stores.persistentWindowStore(CONTENTS, settings.contentMemory(), CONTENT_WINDOW, false);
        return Stores.windowStoreBuilder(store, Serdes.String(), Serdes.String());
    }

    /** What is known of each article. */
    private StoreBuilder<?> articles() {
        Serde<AdmittedArticle> serde = serdes.of(AdmittedArticle.class);
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(ARTICLES), Serdes.String(), serde);
    }

    /** What is held back, by article and source, with the time of its receipt. */
    private StoreBuilder<?> held() {
        Serde<ReceivedArticle> serde = serdes.of(ReceivedArticle.class);
        return Stores.timestampedKeyValueStoreBuilder(
                Stores.persistentTimestampedKeyValueStore(HELD), Serdes.String(), serde);
    }
}
