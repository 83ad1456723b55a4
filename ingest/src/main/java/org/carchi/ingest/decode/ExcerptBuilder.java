package org.carchi.ingest.decode;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import org.carchi.schemas.Sha256;

/** Collects bytes piece by piece: measures and digests all of them, keeps those within the limit. */
final class ExcerptBuilder {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final MessageDigest digest = Sha256.newDigest();
    private final int limit;
    private long length;

    ExcerptBuilder(int limit) {
        this.limit = limit;
    }

    void add(byte[] bytes, int from, int to) {
        digest.update(bytes, from, to - from);
        length += to - from;
        kept.write(bytes, from, Math.min(to - from, limit - kept.size()));
    }

    /** Everything if it is within the limit, else its beginning. */
    Excerpt build() {
        Excerpt excerpt = new Excerpt(kept.toByteArray(), length, Sha256.hex(digest));
        return excerpt.isTruncated() ? excerpt.shortened() : excerpt;
    }
}
