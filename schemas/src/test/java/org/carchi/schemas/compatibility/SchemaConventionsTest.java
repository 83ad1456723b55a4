package org.carchi.schemas.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SchemaConventionsTest {

    private static final int SHORTEST_DOC = 5;

    static Stream<Schema> namedTypes() {
        Map<String, Schema> named = new LinkedHashMap<>();
        RecordTypes.schemas().forEach(schema -> collect(schema, named));
        return named.values().stream();
    }

    static Stream<Schema> records() {
        return namedTypes().filter(schema -> schema.getType() == Schema.Type.RECORD);
    }

    static Stream<Schema> enums() {
        return namedTypes().filter(schema -> schema.getType() == Schema.Type.ENUM);
    }

    @ParameterizedTest
    @MethodSource("namedTypes")
    void explainsEveryTypeInTheContractsNamespace(Schema type) {
        assertThat(type.getNamespace()).isEqualTo("org.carchi.schemas.avro");
        assertThat(type.getDoc()).as(type.getName()).hasSizeGreaterThan(SHORTEST_DOC);
    }

    @ParameterizedTest
    @MethodSource("records")
    void explainsEveryField(Schema record) {
        assertThat(record.getFields())
                .allSatisfy(field -> assertThat(field.doc()).as(field.name()).hasSizeGreaterThan(SHORTEST_DOC));
    }

    @ParameterizedTest
    @MethodSource("records")
    void writesAnOptionalFieldAsNullOrOneTypeWithDefaultNull(Schema record) {
        List<Field> unions = record.getFields().stream()
                .filter(field -> field.schema().isUnion())
                .toList();

        assertThat(unions).allSatisfy(field -> {
            assertThat(field.schema().getTypes()).as(field.name()).hasSize(2);
            assertThat(field.schema().getTypes().get(0).getType()).isEqualTo(Schema.Type.NULL);
            assertThat(field.defaultVal()).isEqualTo(JsonProperties.NULL_VALUE);
        });
    }

    @ParameterizedTest
    @MethodSource("records")
    void keepsNoNumberInADouble(Schema record) {
        assertThat(record.getFields())
                .noneSatisfy(field -> assertThat(field.schema().toString()).contains("\"double\""));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void letsEveryEnumGrow(Schema type) {
        assertThat(type.getEnumDefault()).isEqualTo("UNKNOWN");
        assertThat(type.getEnumSymbols()).startsWith("UNKNOWN");
    }

    private static void collect(Schema schema, Map<String, Schema> named) {
        switch (schema.getType()) {
            case RECORD -> {
                if (named.putIfAbsent(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), named));
                }
            }
            case ENUM -> named.putIfAbsent(schema.getFullName(), schema);
            case ARRAY -> collect(schema.getElementType(), named);
            case MAP -> collect(schema.getValueType(), named);
            case UNION -> schema.getTypes().forEach(branch -> collect(branch, named));
            default -> {}
        }
    }
}
