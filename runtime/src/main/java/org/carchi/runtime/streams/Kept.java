package org.carchi.runtime.streams;

import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** How much of a record its dead letter keeps; what comes later keeps less. */
enum Kept {
    ALL(Integer.MAX_VALUE, true, Integer.MAX_VALUE),
    SHORT_VALUE(DeadLetter.KEPT_BYTES, true, Integer.MAX_VALUE),
    SHORT_VALUE_WITHOUT_HEADERS(DeadLetter.KEPT_BYTES, false, Integer.MAX_VALUE),
    LEAST(DeadLetter.KEPT_BYTES, false, DeadLetter.KEPT_BYTES);

    private final int valueBytes;
    private final boolean headers;
    private final int keyBytes;

    Kept(int valueBytes, boolean headers, int keyBytes) {
        this.valueBytes = valueBytes;
        this.headers = headers;
        this.keyBytes = keyBytes;
    }

    byte @Nullable [] ofValue(byte @Nullable [] value) {
        return beginning(value, valueBytes);
    }

    byte @Nullable [] ofKey(byte @Nullable [] key) {
        return beginning(key, keyBytes);
    }

    Iterable<Header> of(Iterable<Header> original) {
        return headers ? original : List.of();
    }

    private static byte @Nullable [] beginning(byte @Nullable [] bytes, int most) {
        return bytes == null || bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
    }
}
