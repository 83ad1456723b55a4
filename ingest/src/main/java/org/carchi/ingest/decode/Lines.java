package org.carchi.ingest.decode;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.carchi.schemas.Sha256;

/** The lines of a stream as bytes, one at a time; none takes more memory than the limit, however long it is. */
public final class Lines {

    private final InputStream in;
    private final int limit;
    private boolean atEnd;

    /**
     * Lines in an encoding in which the byte 0A is always a line feed, as it is in UTF-8.
     *
     * @param limit bytes of the longest line that is kept whole
     */
    public Lines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in);
        this.limit = limit;
    }

    /** Whether the stream has been read to its end. */
    public boolean atEnd() {
        return atEnd;
    }

    /** The next line without its line feed, shortened if it is longer than the limit. */
    public Excerpt next() throws IOException {
        var kept = new ByteArrayOutputStream();
        MessageDigest digest = Sha256.newDigest();
        long length = 0;
        int next = in.read();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            digest.update((byte) next);
            length++;
            if (length <= limit) {
                kept.write(next);
            }
        }
        atEnd = next < 0;
        Excerpt line = new Excerpt(kept.toByteArray(), length, Sha256.hex(digest));
        return line.isTruncated() ? line.shortened() : line;
    }
}
