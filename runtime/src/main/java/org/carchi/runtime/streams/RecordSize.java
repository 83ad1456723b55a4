package org.carchi.runtime.streams;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** The bytes that a record takes, never fewer than what a producer or broker counts. */
public final class RecordSize {

    /** What framing, a batch's header and a transaction's fields add to a record. */
    private static final int OVERHEAD_BYTES = 512;

    private static final int HEADER_OVERHEAD_BYTES = 2 * Integer.BYTES;

    private RecordSize() {}

    public static long of(ProducerRecord<byte[], byte[]> record) {
        return of(length(record.key()), length(record.value()), record.headers());
    }

    /** Of a record with a text as its key and without headers. */
    public static long of(String key, byte[] value) {
        return of(Utils.utf8Length(key), value.length, List.of());
    }

    static long of(long keyBytes, long valueBytes, Iterable<Header> headers) {
        return OVERHEAD_BYTES + keyBytes + valueBytes + of(headers);
    }

    static long of(Iterable<Header> headers) {
        long size = 0;
        for (Header header : headers) {
            size += HEADER_OVERHEAD_BYTES + Utils.utf8Length(header.key()) + length(header.value());
        }
        return size;
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
