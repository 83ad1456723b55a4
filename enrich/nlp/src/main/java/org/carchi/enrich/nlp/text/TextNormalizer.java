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
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                if (!staysOne(c)) {
                    return new TextNormalizer(text).normalized();
                }
                plain = false;
            }
        }
        return plain ? NormalizedText.unchanged(text) : NormalizedText.unchanged(letterByLetter(text));
    }

    /** Punctuation that neither joins with its neighbours nor goes: only its form may change. */
    private static boolean staysOne(char c) {
        return c >= '\u2010' && c <= '\u203A' && Punctuation.plain(c) != DROPPED
                || c == '«'
                || c == '»'
                || c == '\u00A0';
    }

    private static String letterByLetter(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = isPlain(chars[i]) ? chars[i] : Punctuation.plain(chars[i]);
        }
        return new String(chars);
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
        if (OldAlphabet.isUsed(chars, length)) {
            OldAlphabet.replace(chars, length);
        } else {
            LookAlikes.replace(chars, length);
        }
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
