package org.carchi.schemas.wire;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.Story;
import org.carchi.schemas.avro.StoryMember;
import org.carchi.schemas.registry.InMemorySchemaRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TopicSerdesTest {

    private static final Story STORY = new Story("a", List.of(new StoryMember("a", "s", Instant.EPOCH, 1f)));

    private final Topics topics = Topics.standard();

    @Test
    void writesAndReadsTheTopicsRecords() {
        Serde<Story> serde = new TopicSerdes(Map.of("schema.registry.url", "mock://topics")).of(topics.stories());

        byte[] bytes = serde.serializer().serialize(topics.stories().name(), STORY);

        assertThat(serde.deserializer().deserialize(topics.stories().name(), bytes))
                .isEqualTo(STORY);
        assertThat(InMemorySchemaRegistry.scope("topics").subjects()).containsExactly("news.stories.v1-value");
    }

    @Test
    void passesDeadLettersUnchanged() {
        Serde<byte[]> serde = new TopicSerdes(Map.of()).of(topics.deadLetters(ServiceName.SINK));
        byte[] bytes = {1, 2, 3};

        assertThat(serde.serializer().serialize("t", bytes)).isEqualTo(bytes);
    }

    @Test
    void takesOtherClassesByName() {
        Serde<Story> serde = new TopicSerdes(Map.of(
                        "schema.registry.url", "mock://unused",
                        "avro.value.serializer", Foreign.class.getName(),
                        "avro.value.deserializer", ForeignReader.class.getName()))
                .of(topics.stories());

        byte[] bytes = serde.serializer().serialize("t", STORY);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("mock://unused");
        assertThat(serde.deserializer().deserialize("t", bytes)).isEqualTo(new Story(Story.class.getName(), List.of()));
    }

    @Test
    void refusesAClassThatIsNotThere() {
        Map<String, String> config = Map.of("avro.value.serializer", "io.confluent.kafka.serializers.Nowhere");

        assertThatThrownBy(() -> new TopicSerdes(config))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("avro.value.serializer")
                .hasMessageContaining("Nowhere");
    }

    /** Writes the registry's address, to show what it was configured with. */
    public static final class Foreign implements Serializer<Story> {

        private byte[] address = {};

        @Override
        public void configure(Map<String, ?> config, boolean isKey) {
            address = String.valueOf(config.get("schema.registry.url")).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] serialize(String topic, Story story) {
            return address;
        }
    }

    /** Reads the type it was configured for. */
    public static final class ForeignReader implements Deserializer<Story> {

        private String type = "";

        @Override
        public void configure(Map<String, ?> config, boolean isKey) {
            assertThat(config.get("specific.avro.reader")).isEqualTo(true);
            type = ((Class<?>) requireNonNull(config.get("specific.avro.value.type"))).getName();
        }

        @Override
        public Story deserialize(String topic, byte @Nullable [] bytes) {
            return new Story(type, List.of());
        }
    }
}
