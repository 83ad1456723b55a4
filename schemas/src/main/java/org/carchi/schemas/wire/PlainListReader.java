package org.carchi.schemas.wire;

import java.util.ArrayList;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;

/**
 * Reads arrays as plain lists. Avro's own arrays compare their elements without the record's logical types and throw
 * where an element has an optional date or decimal; its fast reader would make them, so it stays off.
 */
final class PlainListReader<T> extends SpecificDatumReader<T> {

    private PlainListReader(Schema writer, Schema reader, SpecificData model) {
        super(writer, reader, model);
    }

    /** Reads a generated class, whatever version of its schema the record was written with. */
    static <T> PlainListReader<T> of(Class<T> type, Schema writer) {
        SpecificData model = new SpecificData(type.getClassLoader());
        SpecificData.getForClass(type).getConversions().forEach(model::addLogicalTypeConversion);
        model.setFastReaderEnabled(false);
        return new PlainListReader<>(writer, model.getSchema(type), model);
    }

    @Override
    protected Object newArray(Object old, int size, Schema schema) {
        return new ArrayList<>(initialCollectionCapacity(size));
    }
}
