package org.carchi.schemas.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/** Avro binary of records. Writers are kept per schema, the encoder's buffer per thread. */
final class AvroBinary {

    private static final ThreadLocal<BinaryEncoder> ENCODER = new ThreadLocal<>();
    private static final int TYPICAL_BYTES = 1024;

    private final Map<Schema, DatumWriter<Object>> writers = new ConcurrentHashMap<>();

    /**
     * The header, then the record.
     *
     * @throws UnencodableRecord where a value does not fit its field, such as a time beyond what milliseconds can count
     */
    byte[] write(byte[] header, Object record, Schema schema) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL_BYTES);
        bytes.writeBytes(header);
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, ENCODER.get());
        ENCODER.set(encoder);
        write(record, schema, encoder);
        return bytes.toByteArray();
    }

    /** On values that do not fit, Avro throws whatever its conversions and casts throw; all of it means the same here. */
    private void write(Object record, Schema schema, BinaryEncoder encoder) {
        try {
            writers.computeIfAbsent(schema, SortedDatumWriter::new).write(record, encoder);
            encoder.flush();
        } catch (IOException | RuntimeException e) {
            throw new UnencodableRecord(
                    "a record of " + schema.getFullName() + " cannot be encoded (" + e
                            + "); find out which value does not fit its field",
                    e);
        }
    }

    /** The record as another version of its schema has it, as a reader of that version would see it. */
    Object convert(Object record, Schema from, Schema to) {
        byte[] binary = write(new byte[0], record, from);
        try {
            return new GenericDatumReader<>(from, to)
                    .read(null, DecoderFactory.get().binaryDecoder(binary, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
