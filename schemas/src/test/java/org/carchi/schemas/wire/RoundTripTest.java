package org.carchi.schemas.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecordBase;
import org.carchi.schemas.compatibility.RecordTypes;
import org.carchi.schemas.registry.InMemorySchemaRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RoundTripTest {

    private static final int RECORDS = 100;

    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();

    static Stream<Class<?>> recordTypes() {
        return RecordTypes.all();
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void bringsEveryRecordBackUnchanged(Class<? extends SpecificRecordBase> type) {
        AvroSerde<SpecificRecordBase> serde = serde(type);

        IntStream.range(0, RECORDS).forEach(seed -> {
            SpecificRecordBase record = RandomRecords.of(type, seed);
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
}
