package org.carchi.schemas.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;

/** Writes the entries of a map in the order of their keys, so that equal records give equal bytes. */
final class SortedDatumWriter<T> extends SpecificDatumWriter<T> {

    SortedDatumWriter(Schema schema) {
        super(schema, SpecificData.getForSchema(schema));
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Iterable<Map.Entry<Object, Object>> getMapEntries(Object map) {
        List<Map.Entry<Object, Object>> entries = List.copyOf(((Map<Object, Object>) map).entrySet());
        return entries.stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .toList();
    }
}
