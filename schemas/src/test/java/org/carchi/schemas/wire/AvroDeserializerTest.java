package org.carchi.schemas.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.carchi.schemas.avro.FetchEvent;
import org.carchi.schemas.avro.FetchOutcome;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.avro.StoryMember;
import org.carchi.schemas.registry.InMemorySchemaRegistry;
import org.carchi.schemas.registry.RegistryUnavailable;
import org.junit.jupiter.api.Test;

final class AvroDeserializerTest {

    private static final String TOPIC = "fetches";
    private static final FetchEvent EVENT = FetchEvent.newBuilder()
            .setSourceId("mənbə")
            .setFetchedAt(Instant.ofEpochMilli(1_741_046_400_000L))
            .setDurationMillis(17)
            .setOutcome(FetchOutcome.MODIFIED)
            .setHttpStatus(200)
            .setBytes(1024)
            .setArticles(3)
            .setReason("new articles")
            .build();

    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    private final AvroSerializer<FetchEvent> serializer = new AvroSerializer<>(registry);
    private final AvroDeserializer<FetchEvent> deserializer = new AvroDeserializer<>(registry, FetchEvent.class);
    private final byte[] bytes = requireNonNull(serializer.serialize(TOPIC, EVENT));

    @Test
    void readsWhatWasWritten() {
        assertThat(deserializer.deserialize(TOPIC, bytes)).isEqualTo(EVENT);
    }

    @Test
    void passesATombstone() {
        assertThat(deserializer.deserialize(TOPIC, null)).isNull();
    }

    @Test
    void refusesEveryTruncation() {
        assertThat(IntStream.range(0, bytes.length))
                .allSatisfy(length -> assertThatThrownBy(
                                () -> deserializer.deserialize(TOPIC, Arrays.copyOf(bytes, length)))
                        .isInstanceOf(UndecodableRecord.class));
    }

    @Test
    void refusesBytesThatAreLeftOver() {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 2);

        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, longer))
                .isInstanceOf(UndecodableRecord.class)
                .hasMessageContaining("2 of")
                .hasMessageContaining("left over");
    }

    @Test
    void refusesTextInPlaceOfAFrame() {
        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, "{\"a\":1}".getBytes(UTF_8)))
                .isInstanceOf(UndecodableRecord.class)
                .hasMessageContaining("123 instead of 0");
    }

    @Test
    void meetsDamagedBytesWithARecordOrARefusalAndNothingElse() {
        Random random = new Random(7);

        assertThat(IntStream.range(0, 20_000)).allSatisfy(round -> {
            byte[] damaged = bytes.clone();
            damaged[WireFormat.HEADER_BYTES + random.nextInt(bytes.length - WireFormat.HEADER_BYTES)] =
                    (byte) random.nextInt();
            Throwable failure = catchThrowable(() -> deserializer.deserialize(TOPIC, damaged));
            assertThat(failure == null || failure instanceof UndecodableRecord).isTrue();
        });
    }

    @Test
    void takesAnUnknownIdForPoisonWhereTheRegistryKnowsTheTopic() {
        byte[] foreign = bytes.clone();
        foreign[4] = 99;

        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, foreign))
                .isInstanceOf(UndecodableRecord.class)
                .hasMessageContaining("schema id 99 is unknown");
    }

    @Test
    void takesAnUnknownIdForAnOutageWhereTheRegistryHasLostTheTopic() {
        registry.wipe();

        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, bytes))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessageContaining("neither schema id 1 nor any schema of fetches-value");
    }

    @Test
    void takesARegistryThatIsDownForAnOutage() {
        registry.setReachable(false);

        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, bytes)).isInstanceOf(RegistryUnavailable.class);
    }

    @Test
    void readsOnWhileTheRegistryIsDownOnceItKnowsTheId() {
        deserializer.deserialize(TOPIC, bytes);

        registry.setReachable(false);

        assertThat(deserializer.deserialize(TOPIC, bytes)).isEqualTo(EVENT);
    }

    @Test
    void fillsWhatAnOlderWriterDidNotKnow() {
        Schema older = SchemaBuilder.record("ReceivedArticle")
                .namespace("org.carchi.schemas.avro")
                .fields()
                .requiredString("deliveryId")
                .requiredString("sourceId")
                .requiredString("originalFormat")
                .requiredString("origin")
                .endRecord();
        GenericData.Record written = new GenericRecordBuilder(older)
                .set("deliveryId", "d")
                .set("sourceId", "s")
                .set("originalFormat", "text/plain")
                .set("origin", "o")
                .build();

        byte[] old = new AvroSerializer<GenericData.Record>(registry).serialize("received", written);
        ReceivedArticle read = new AvroDeserializer<>(registry, ReceivedArticle.class).deserialize("received", old);

        assertThat(read)
                .isEqualTo(ReceivedArticle.newBuilder()
                        .setDeliveryId("d")
                        .setSourceId("s")
                        .setOriginalFormat("text/plain")
                        .setOrigin("o")
                        .build());
    }

    @Test
    void takesARecordOfAnotherSchemaForPoison() {
        byte[] other = new AvroSerializer<StoryMember>(registry)
                .serialize(TOPIC + "2", new StoryMember("a", "s", Instant.EPOCH, 0.5f));

        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, other)).isInstanceOf(UndecodableRecord.class);
    }

    @Test
    void readsGenericRecordsUnlessToldOtherwise() {
        AvroDeserializer<GenericRecord> generic = configured(Map.of());

        GenericRecord record = generic.deserialize(TOPIC, inScope());

        assertThat(requireNonNull(record).get("sourceId")).hasToString("mənbə");
    }

    @Test
    void readsTheClassThatTheWritersSchemaNames() {
        AvroDeserializer<FetchEvent> specific = configured(Map.of("specific.avro.reader", "true"));

        assertThat(specific.deserialize(TOPIC, inScope())).isEqualTo(EVENT);
    }

    private byte[] inScope() {
        return requireNonNull(
                new AvroSerializer<FetchEvent>(InMemorySchemaRegistry.scope("deserializer")).serialize(TOPIC, EVENT));
    }

    private static <T> AvroDeserializer<T> configured(Map<String, String> settings) {
        Map<String, String> config = new HashMap<>(settings);
        config.put("schema.registry.url", "mock://deserializer");
        AvroDeserializer<T> deserializer = new AvroDeserializer<>();
        deserializer.configure(config, false);
        return deserializer;
    }
}
