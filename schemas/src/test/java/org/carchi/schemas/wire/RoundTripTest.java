package org.carchi.schemas.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.AdmittedArticle;
import org.carchi.schemas.avro.ArticleFacts;
import org.carchi.schemas.registry.InMemorySchemaRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RoundTripTest {

    private static final int RECORDS = 100;

    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();

    static Stream<Class<?>> recordTypes() {
        return Stream.concat(
                Topics.standard().all().stream()
                        .filter(Topic::isAvro)
                        .<Class<?>>map(Topic::valueType)
                        .distinct(),
                Stream.of(AdmittedArticle.class, ArticleFacts.class));
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void bringsEveryRecordBackUnchanged(Class<? extends SpecificRecordBase> type) {
        AvroSerde<SpecificRecordBase> serde = serde(type);

        IntStream.range(0, RECORDS).forEach(seed -> {
            SpecificRecordBase record = random(type, seed);
            byte[] bytes = serde.serializer().serialize("t", record);
            SpecificRecordBase back = serde.deserializer().deserialize("t", bytes);

            assertThat(back).isEqualTo(record);
            assertThat(serde.serializer().serialize("t", back)).isEqualTo(bytes);
        });
    }

    @SuppressWarnings("unchecked")
    private AvroSerde<SpecificRecordBase> serde(Class<? extends SpecificRecordBase> type) {
        return new AvroSerde<>(registry, (Class<SpecificRecordBase>) type);
    }

    private SpecificRecordBase random(Class<? extends SpecificRecordBase> type, long seed) {
        Schema schema = SpecificData.get().getSchema(type);
        int id = registry.register("t-value", schema);
        byte[] bytes = encode(WireFormat.header(id), schema, new RandomData(seed).record(schema));
        return Objects.requireNonNull(new AvroDeserializer<>(registry, type).deserialize("t", bytes));
    }

    private static byte[] encode(byte[] header, Schema schema, Object datum) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(header);
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        try {
            new GenericDatumWriter<>(schema).write(datum, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
