package org.carchi.schemas.wire;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.carchi.schemas.registry.RegistryUnavailable;
import org.carchi.schemas.registry.SchemaRegistry;

/** Turns the bytes of a wire format into a record. Readers are kept per schema id, the decoder per thread. */
final class FrameDecoder<T> {

    private static final ThreadLocal<BinaryDecoder> DECODER = new ThreadLocal<>();

    private final SchemaRegistry registry;
    private final RecordType<T> type;
    private final Map<Integer, DatumReader<T>> readers = new ConcurrentHashMap<>();

    FrameDecoder(SchemaRegistry registry, RecordType<T> type) {
        TrustedRecords.trust();
        this.registry = registry;
        this.type = type;
    }

    T decode(String subject, byte[] framed) {
        int id = WireFormat.schemaId(framed);
        DatumReader<T> reader = readers.get(id);
        if (reader == null) {
            reader = type.reader(writerSchema(subject, id));
            readers.put(id, reader);
        }
        return read(reader, framed, id);
    }

    private T read(DatumReader<T> reader, byte[] framed, int id) {
        int length = framed.length - WireFormat.HEADER_BYTES;
        BinaryDecoder decoder =
                DecoderFactory.get().binaryDecoder(framed, WireFormat.HEADER_BYTES, length, DECODER.get());
        DECODER.set(decoder);
        T record = readDamaged(reader, decoder, length + " bytes of Avro do not fit schema id " + id);
        int left = decoder.remainingBytes();
        if (left > 0) {
            throw new UndecodableRecord(left + " of " + length + " bytes are left over after a record of schema id "
                    + id + "; find out who wrote it, and with which schema");
        }
        return record;
    }

    /** On damaged bytes Avro throws whatever its buffers and casts throw; all of it means the same here. */
    private static <T> T readDamaged(DatumReader<T> reader, BinaryDecoder decoder, String damage) {
        try {
            return reader.read(null, decoder);
        } catch (IOException | RuntimeException e) {
            throw new UndecodableRecord(
                    damage + " (" + e + "); find out who wrote the record, and with which schema", e);
        }
    }

    private Schema writerSchema(String subject, int id) {
        return registry.schemaById(id)
                .orElseThrow(
                        () -> registry.latest(subject)
                                .<RuntimeException>map(known -> new UndecodableRecord("schema id " + id
                                        + " is unknown to the registry at " + registry.address() + ", which knows "
                                        + subject
                                        + " well; find out who wrote the record"))
                                .orElseGet(
                                        () -> new RegistryUnavailable(
                                                "the registry at " + registry.address()
                                                        + " knows neither schema id " + id + " nor any schema of "
                                                        + subject
                                                        + ": it has lost its data or is another registry; restore it or correct schema.registry.url")));
    }
}
