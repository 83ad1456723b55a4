package org.carchi.ingest.decode;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, one at a time; none takes more memory than the limit, however long it is. */
public final class Lines {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int from;
    private int to;
    private boolean atEnd;

    /**
     * Lines in an encoding in which the byte 0A is always a line feed, as it is in UTF-8.
     *
     * @param limit bytes of the longest line that is kept whole
     */
    public Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Whether the stream has been read to its end. */
    public boolean atEnd() {
        return atEnd;
    }

    /** The next line without its line feed, shortened if it is longer than the limit. */
    public Excerpt next() throws IOException {
        var line = new ExcerptBuilder(limit);
        while (hasBytes()) {
            int end = lineFeed();
            line.add(buffer, from, end);
            from = end + 1;
            if (end < to) {
                return line.build();
            }
        }
        atEnd = true;
        return line.build();
    }

    private boolean hasBytes() throws IOException {
        if (from >= to) {
            from = 0;
            to = in.read(buffer);
        }
        return to > 0;
    }

    /** Where the next line feed stands; the end of the buffer where there is none. */
    private int lineFeed() {
        int at = from;
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at;
    }
}
