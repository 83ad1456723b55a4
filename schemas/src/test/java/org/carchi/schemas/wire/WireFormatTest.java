package org.carchi.schemas.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.carchi.schemas.registry.InMemorySchemaRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WireFormatTest {

    @Test
    void writesAZeroTheIdAndTheRecord() {
        GenericRecord record = new GenericRecordBuilder(SchemaBuilder.record("Pair")
                        .fields()
                        .requiredString("text")
                        .requiredInt("number")
                        .endRecord())
                .set("text", "ə")
                .set("number", -2)
                .build();

        byte[] bytes = new AvroSerializer<GenericData.Record>(new InMemorySchemaRegistry())
                .serialize("t", (GenericData.Record) record);

        assertThat(bytes).asHexString().isEqualTo("0000000001" + "04C999" + "03");
    }

    @Test
    void readsTheIdBigEndian() {
        assertThat(WireFormat.schemaId(bytes("0001020304FF"))).isEqualTo(0x01020304);
    }

    @Test
    void writesTheIdBigEndian() {
        assertThat(WireFormat.header(0x01020304)).isEqualTo(bytes("0001020304"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "00000000"})
    void refusesAFrameThatIsTooShort(String hex) {
        assertThatThrownBy(() -> WireFormat.schemaId(bytes(hex)))
                .isInstanceOf(UndecodableRecord.class)
                .hasMessageContaining("too short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0100000001AA", "7B226122", "7B2261223A317D", "FF00000001"})
    void refusesAFrameThatDoesNotBeginWithZero(String hex) {
        assertThatThrownBy(() -> WireFormat.schemaId(bytes(hex))).isInstanceOf(UndecodableRecord.class);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
