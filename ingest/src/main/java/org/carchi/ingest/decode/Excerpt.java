package org.carchi.ingest.decode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.carchi.schemas.Sha256;

/**
 * Bytes as they were delivered, whole or, where there are too many, their beginning with the length and digest of all.
 *
 * @param bytes the first bytes
 * @param length number of bytes in all
 * @param sha256 SHA-256 over all bytes, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied nowhere because it may be large
public record Excerpt(byte[] bytes, long length, String sha256) {

    /** Most bytes that a dead letter holds of something too large to keep. */
    public static final int KEPT_BYTES = 64 * 1024;

    private static final int BUFFER_BYTES = 16 * 1024;

    public static Excerpt of(byte[] bytes) {
        return new Excerpt(bytes, bytes.length, Sha256.hex(bytes));
    }

    /** Reads to the end; keeps everything up to the limit, and above it the first 64 KiB. */
    public static Excerpt read(InputStream in, int limit) throws IOException {
        var excerpt = new ExcerptBuilder(limit);
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            excerpt.add(buffer, 0, n);
        }
        return excerpt.build();
    }

    public boolean isTruncated() {
        return length > bytes.length;
    }

    /** Whether there is nothing but ASCII blanks. */
    public boolean isBlank() {
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    /** The same with at most 64 KiB of its bytes. */
    public Excerpt shortened() {
        return new Excerpt(Arrays.copyOf(bytes, Math.min(bytes.length, KEPT_BYTES)), length, sha256);
    }
}
