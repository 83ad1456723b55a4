package org.carchi.schemas.wire;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.DatumReader;
import org.apache.avro.specific.SpecificData;

/** What records are read as: how to read one, given the schema it was written with. */
@FunctionalInterface
interface RecordType<T> {

    DatumReader<T> reader(Schema writer);

    /** A generated class, whatever version of its schema the record was written with. */
    static <T> RecordType<T> of(Class<T> type) {
        return writer -> PlainListReader.of(type, writer);
    }

    /** What the settings ask for. */
    @SuppressWarnings("unchecked")
    static <T> RecordType<T> of(SerdeSettings settings) {
        if (!settings.specificReader()) {
            return generic();
        }
        return settings.valueType() == Object.class ? named() : of((Class<T>) settings.valueType());
    }

    /** The generated class that bears the name of the writer's schema. */
    @SuppressWarnings("unchecked")
    static <T> RecordType<T> named() {
        return writer -> {
            Class<?> type = SpecificData.get().getClass(writer);
            if (type == null) {
                throw new UndecodableRecord("no class " + writer.getFullName()
                        + " is on the class path; add it, or set " + SerdeSettings.SPECIFIC_READER + " to false");
            }
            return ((RecordType<T>) of(type)).reader(writer);
        };
    }

    /** Generic records of the writer's schema. */
    static <T> RecordType<T> generic() {
        return GenericDatumReader::new;
    }
}
