package org.carchi.ingest.decode;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.ByteOrderMark;

/** The byte order marks that a text may begin with. */
final class Marks {

    /** The mark of UTF-16 little-endian begins that of UTF-32, so the longer ones come first. */
    private static final List<ByteOrderMark> ALL = List.of(
            ByteOrderMark.UTF_32BE,
            ByteOrderMark.UTF_32LE,
            ByteOrderMark.UTF_8,
            ByteOrderMark.UTF_16BE,
            ByteOrderMark.UTF_16LE);

    private Marks() {}

    static Optional<Charset> charset(byte[] bytes) {
        return in(bytes).map(ByteOrderMark::getCharsetName).map(Charset::forName);
    }

    /** Number of bytes that the mark takes, 0 where there is none. */
    static int length(byte[] bytes) {
        return in(bytes).map(ByteOrderMark::length).orElse(0);
    }

    private static Optional<ByteOrderMark> in(byte[] bytes) {
        return ALL.stream().filter(mark -> startsWith(bytes, mark.getBytes())).findFirst();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
