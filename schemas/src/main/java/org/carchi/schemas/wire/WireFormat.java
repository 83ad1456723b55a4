package org.carchi.schemas.wire;

import java.nio.ByteBuffer;

/** Confluent's wire format: a zero byte, the schema's id as four bytes big-endian, then Avro binary. */
public final class WireFormat {

    /** Bytes before the Avro binary. */
    public static final int HEADER_BYTES = 1 + Integer.BYTES;

    private static final byte MAGIC = 0;

    private WireFormat() {}

    /**
     * The id of the schema that the record was written with.
     *
     * @throws UndecodableRecord where the bytes do not begin as the format says
     */
    public static int schemaId(byte[] framed) {
        if (framed.length < HEADER_BYTES) {
            throw new UndecodableRecord("record of " + framed.length + " bytes is too short for the " + HEADER_BYTES
                    + " bytes that name its schema; write it with a serializer that uses the schema registry");
        }
        if (framed[0] != MAGIC) {
            throw new UndecodableRecord("record begins with byte " + framed[0]
                    + " instead of 0; write it with a serializer that uses the schema registry");
        }
        return ByteBuffer.wrap(framed).getInt(1);
    }

    /** The five bytes that stand before a record of this schema. */
    public static byte[] header(int schemaId) {
        return ByteBuffer.allocate(HEADER_BYTES).put(MAGIC).putInt(schemaId).array();
    }
}
