package org.carchi.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificData;
import org.carchi.embedded.EmbeddedPlatform;
import org.carchi.schemas.avro.PublicationStatus;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.registry.SchemaRegistries;
import org.carchi.schemas.registry.SchemaRegistry;
import org.carchi.schemas.wire.TopicSerdes;
import org.junit.jupiter.api.Test;

/** The Node packages {@code @confluentinc/schemaregistry} and {@code kafkajs} as a peer. */
final class NodeEchoIT extends EchoContract {

    private static final String COMPOSED = "node.composed";

    private final EmbeddedPlatform platform;
    private final Map<String, String> config;
    private final SchemaRegistry registry;

    NodeEchoIT(EmbeddedPlatform platform) {
        super(platform, "node");
        this.platform = platform;
        this.config = Map.of("schema.registry.url", platform.registryUrl());
        this.registry = SchemaRegistries.of(config);
    }

    /** The Node serializer writes with the newest schema of a subject; it has none of its own. */
    @Override
    void prepare(EchoTopics topics) {
        EchoTopics.TYPES.forEach(type -> registry.register(
                topics.out(type) + "-value", SpecificData.get().getSchema(type)));
    }

    @Override
    String echo(List<String> arguments) {
        return Peer.ofNode("echo").run(arguments);
    }

    @Test
    void readsAnArticleThatNodeComposed() {
        EchoTopics topics = new EchoTopics(platform, "node");
        topics.create(Stream.of(COMPOSED));
        registry.register(COMPOSED + "-value", ReceivedArticle.getClassSchema());

        Peer.ofNode("compose").run(List.of(platform.bootstrapServers(), platform.registryUrl(), COMPOSED));

        byte[] bytes = topics.read(COMPOSED, 1).get(0);
        ReceivedArticle article =
                new TopicSerdes(config).of(ReceivedArticle.class).deserializer().deserialize(COMPOSED, bytes);
        assertThat(article)
                .isEqualTo(ReceivedArticle.newBuilder()
                        .setDeliveryId("d-1")
                        .setSourceId("node")
                        .setUrl("https://example.org/xəbər/1")
                        .setTitle("Bakıda hava 12,5 dərəcədir")
                        .setBody("Ölkədə «qısa» xəbər.\n\nİkinci abzas 📰")
                        .setLanguageHint("az")
                        .setAuthors(List.of("Ə. Iğdırlı"))
                        .setPublishedAt(Instant.parse("2025-03-04T00:00:00Z"))
                        .setPublishedAtMethod(PublishedAtMethod.FEED)
                        .setStatus(PublicationStatus.USABLE)
                        .setCorrection(true)
                        .setOriginalFormat("application/json")
                        .setOrigin("node peer")
                        .build());
    }
}
