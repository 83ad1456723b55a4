package org.carchi.ingest.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;

/** Streams of text in an encoding of several bytes per unit, in which a line feed is not the single byte 0A. */
public final class WideText {

    private static final int SAMPLE_BYTES = 8192;

    private WideText() {}

    /** The first bytes of a stream that can go back to its mark, which is left as it was. */
    public static byte[] head(InputStream in, int bytes) throws IOException {
        in.mark(bytes);
        byte[] head = in.readNBytes(bytes);
        in.reset();
        return head;
    }

    /** The stream itself, or as UTF-8 if it is in UTF-16 or UTF-32; malformed bytes fail to be read. */
    public static InputStream narrowed(InputStream in) throws IOException {
        byte[] head = head(in, SAMPLE_BYTES);
        Optional<Charset> wide = Marks.charset(head)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .or(() -> Utf16.guess(Arrays.copyOf(head, head.length / 2 * 2)));
        if (wide.isEmpty()) {
            return in;
        }
        in.skipNBytes(Marks.length(head));
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(in, wide.get().newDecoder()))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }
}
