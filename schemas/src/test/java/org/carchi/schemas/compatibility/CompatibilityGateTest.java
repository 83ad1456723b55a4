package org.carchi.schemas.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompatibilityGateTest {

    private static final String RELEASED = """
            {"type": "record", "name": "Article", "namespace": "n", "fields": [
              {"name": "id", "type": "string"},
              {"name": "note", "type": ["null", "string"], "default": null},
              {"name": "value", "type": {"type": "bytes", "logicalType": "decimal", "precision": 38, "scale": 9}},
              {"name": "kind", "type": {"type": "enum", "name": "Kind", "symbols": ["UNKNOWN", "NEW"], "default": "UNKNOWN"}},
              {"name": "parts", "type": {"type": "array", "items":
                {"type": "record", "name": "Part", "fields": [{"name": "start", "type": "int"}]}}},
              {"name": "level", "type": {"type": "enum", "name": "Level", "symbols": ["A", "B"]}},
              {"name": "texts", "type": {"type": "map", "values": "string"}}
            ]}""";

    @Test
    void acceptsTheReleasedSchemaItself() {
        assertThat(breaches(RELEASED)).isEmpty();
    }

    @Test
    void acceptsANewFieldWithADefault() {
        assertThat(breaches(RELEASED.replace(
                        "{\"name\": \"id\",",
                        "{\"name\": \"added\", \"type\": \"int\", \"default\": 0}, {\"name\": \"id\",")))
                .isEmpty();
    }

    @Test
    void acceptsANewSymbolOfAnEnumWithADefault() {
        assertThat(breaches(RELEASED.replace("\"NEW\"]", "\"NEW\", \"KILL\"]"))).isEmpty();
    }

    @Test
    void acceptsAnotherDoc() {
        assertThat(breaches(RELEASED.replace("{\"name\": \"id\",", "{\"name\": \"id\", \"doc\": \"Which.\",")))
                .isEmpty();
    }

    @Test
    void refusesANewRequiredField() {
        String changed =
                RELEASED.replace("{\"name\": \"id\",", "{\"name\": \"added\", \"type\": \"int\"}, {\"name\": \"id\",");

        assertThat(breaches(changed)).containsExactly("Article.added is new and required: a new field has a default.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"name\": \"note\"|\"name\": \"remark\"|Article.note is gone: a released field is neither removed nor renamed.",
                "\"name\": \"start\"|\"name\": \"begin\"|Article.parts[].start is gone: a released field is neither removed nor renamed.",
                "\"name\": \"start\", \"type\": \"int\"|\"name\": \"start\", \"type\": \"long\"|Article.parts[].start changed its type from int to long: types stay.",
                "\"values\": \"string\"|\"values\": \"int\"|Article.texts{} changed its type from string to int: types stay.",
                "[\"null\", \"string\"], \"default\": null|[\"null\", \"int\"], \"default\": null|Article.note changed its type from [null, string] to [null, int]: types stay.",
                "[\"null\", \"string\"], \"default\": null|[\"null\", \"string\"]|Article.note changed or lost its default: defaults stay.",
                "\"scale\": 9|\"scale\": 8|Article.value changed its logical type from decimal(38,9) to decimal(38,8): types stay.",
                "[\"UNKNOWN\", \"NEW\"]|[\"UNKNOWN\"]|Article.kind lost the symbol NEW: released symbols stay.",
                "[\"A\", \"B\"]|[\"A\", \"B\", \"C\"]|Article.level gained a symbol: an enum grows only if its released version has a default symbol.",
                "\"default\": \"UNKNOWN\"|\"default\": \"NEW\"|Article.kind changed its default symbol: defaults stay.",
                "\"name\": \"Part\"|\"name\": \"Piece\"|Article.parts[] changed its type from n.Part to n.Piece: released names stay.",
                "\"namespace\": \"n\"|\"namespace\": \"m\"|Article changed its type from n.Article to m.Article: released names stay.",
            })
    void refusesAChange(String before, String after, String breach) {
        assertThat(breaches(RELEASED.replace(before, after))).contains(breach);
    }

    @Test
    void comparesARecordThatContainsItself() {
        String tree = """
                {"type": "record", "name": "Tree", "fields": [
                  {"name": "under", "type": {"type": "array", "items": "Tree"}}]}""";

        assertThat(CompatibilityGate.breaches(parse(tree), parse(tree))).isEmpty();
    }

    private static List<String> breaches(String changed) {
        return CompatibilityGate.breaches(parse(RELEASED), parse(changed));
    }

    private static Schema parse(String json) {
        return new Schema.Parser().parse(json);
    }
}
