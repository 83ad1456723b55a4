package org.carchi.schemas.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;

/** Random records of generated classes, the same for the same seed. */
public final class RandomRecords {

    private RandomRecords() {}

    public static <T> T of(Class<T> type, long seed) {
        TrustedRecords.trust();
        Schema schema = SpecificData.get().getSchema(type);
        try {
            byte[] binary = binary(schema, new RandomData(seed).record(schema));
            return PlainListReader.of(type, schema)
                    .read(null, DecoderFactory.get().binaryDecoder(binary, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] binary(Schema schema, Object datum) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<>(schema).write(datum, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }
}
