package org.carchi.enrich.nlp.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/** Brings a text to one spelling: NFC, plain spaces, hyphens and apostrophes, no invisible characters. */
public final class TextNormalizer {
    /** Longer runs of combining marks are no writing; a bound keeps the time linear. */
    private static final int LONGEST_CLUSTER = 32;

    private static final char DROPPED = '\0';
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final String source;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    private TextNormalizer(String source) {
        this.source = source;
        this.chars = new char[source.length()];
        this.starts = new int[source.length()];
        this.ends = new int[source.length()];
    }

    public static NormalizedText normalize(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return new TextNormalizer(text).normalized();
            }
        }
        return NormalizedText.unchanged(text);
    }

    private static boolean isPlain(char c) {
        return c < 0x80 ? c >= ' ' || c == '\n' : c == 'ə' || c == 'Ə' || (c > 0xBF && c < 0x180);
    }

    private NormalizedText normalized() {
        for (int i = 0; i < source.length(); ) {
            int end = clusterEnd(i);
            appendCluster(i, end);
            i = end;
        }
        LookAlikes.replace(chars, length);
        return NormalizedText.changed(
                new String(chars, 0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private int clusterEnd(int start) {
        int limit = Math.min(source.length(), start + LONGEST_CLUSTER);
        int end = start + 1;
        while (end < limit && !NFC.hasBoundaryBefore(source.codePointAt(end))) {
            end++;
        }
        return end;
    }

    private void appendCluster(int start, int end) {
        if (end == start + 1) {
            append(Punctuation.plain(source.charAt(start)), start, end);
            return;
        }
        String composed = NFC.normalize(source.substring(start, end));
        for (int i = 0; i < composed.length(); i++) {
            boolean dotOverI = composed.charAt(i) == '\u0307' && i > 0 && composed.charAt(i - 1) == 'i';
            append(dotOverI ? DROPPED : Punctuation.plain(composed.charAt(i)), start, end);
        }
    }

    private void append(char c, int start, int end) {
        if (c == DROPPED) {
            return;
        }
        if (length == chars.length) {
            grow();
        }
        chars[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    private void grow() {
        int capacity = chars.length * 2 + 16;
        chars = Arrays.copyOf(chars, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
    }
}
