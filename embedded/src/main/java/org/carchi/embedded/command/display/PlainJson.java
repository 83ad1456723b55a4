package org.carchi.embedded.command.display;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Avro records as JSON that any program reads without the schema: no union tags, times in ISO 8601, decimals as strings
 * without trailing zeros, enums by name.
 */
public final class PlainJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlainJson() {}

    public static ObjectNode of(IndexedRecord avro) {
        ObjectNode object = NODES.objectNode();
        for (Schema.Field field : avro.getSchema().getFields()) {
            object.set(field.name(), value(avro.get(field.pos())));
        }
        return object;
    }

    private static JsonNode value(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof IndexedRecord nested) {
            return of(nested);
        }
        if (value instanceof Collection<?> items) {
            ArrayNode array = NODES.arrayNode(items.size());
            items.forEach(item -> array.add(value(item)));
            return array;
        }
        if (value instanceof Map<?, ?> entries) {
            ObjectNode object = NODES.objectNode();
            entries.forEach((key, entry) -> object.set(String.valueOf(key), value(entry)));
            return object;
        }
        return scalar(value);
    }

    /** Times, dates and enums print themselves as they should be read. */
    private static JsonNode scalar(Object value) {
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Long number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Float number) {
            return NODES.numberNode(number);
        }
        return NODES.textNode(value instanceof BigDecimal number ? plain(number) : value.toString());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
