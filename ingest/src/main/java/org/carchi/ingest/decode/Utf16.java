package org.carchi.ingest.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognises UTF-16 that has no byte order mark.
 *
 * <p>Read in the right byte order, nearly all units of a news text are Latin, Cyrillic or punctuation; read in the
 * wrong one, or where the bytes are no UTF-16 at all, nearly none are.
 */
final class Utf16 {

    private static final int SAMPLE_BYTES = 8192;
    private static final double PLAUSIBLE_SHARE = 0.9;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_LATIN = 0x2AF;
    private static final int FIRST_CYRILLIC = 0x400;
    private static final int LAST_CYRILLIC = 0x4FF;
    private static final int FIRST_PUNCTUATION = 0x2010;
    private static final int LAST_PUNCTUATION = 0x201F;

    private Utf16() {}

    static Optional<Charset> guess(byte[] bytes) {
        if (bytes.length < 2 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(charset -> plausibleShare(bytes, charset) >= PLAUSIBLE_SHARE)
                .findFirst();
    }

    private static double plausibleShare(byte[] bytes, Charset charset) {
        String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES), charset);
        return (double) sample.chars().filter(Utf16::isPlausible).count() / sample.length();
    }

    private static boolean isPlausible(int unit) {
        return unit == '\n'
                || unit == '\r'
                || unit == '\t'
                || isWithin(unit, FIRST_PRINTABLE, LAST_LATIN)
                || isWithin(unit, FIRST_CYRILLIC, LAST_CYRILLIC)
                || isWithin(unit, FIRST_PUNCTUATION, LAST_PUNCTUATION);
    }

    private static boolean isWithin(int unit, int first, int last) {
        return unit >= first && unit <= last;
    }
}
