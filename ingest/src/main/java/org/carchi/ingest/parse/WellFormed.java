package org.carchi.ingest.parse;

/** Makes a string encodable: a lone surrogate becomes U+FFFD, and nothing else changes, least of all an offset. */
final class WellFormed {

    private static final int REPLACEMENT = 0xFFFD;

    private WellFormed() {}

    static String text(String text) {
        boolean isWellFormed = text.codePoints().noneMatch(WellFormed::isLoneSurrogate);
        return isWellFormed
                ? text
                : text.codePoints()
                        .map(point -> isLoneSurrogate(point) ? REPLACEMENT : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
