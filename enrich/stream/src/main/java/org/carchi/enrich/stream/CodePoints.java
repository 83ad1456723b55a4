package org.carchi.enrich.stream;

import org.carchi.enrich.nlp.Span;

/** Maps UTF-16 offsets of one text to code points, in constant time per offset. */
final class CodePoints {

    private final int[] pairsBefore;

    CodePoints(String text) {
        this.pairsBefore = text.codePointCount(0, text.length()) == text.length() ? new int[0] : pairsBefore(text);
    }

    /** The span in both units. */
    org.carchi.schemas.avro.Span map(Span span) {
        return new org.carchi.schemas.avro.Span(span.start(), span.end(), at(span.start()), at(span.end()));
    }

    private int at(int offset) {
        return pairsBefore.length == 0 ? offset : offset - pairsBefore[offset];
    }

    /** For each offset, the number of surrogate pairs that are complete before it. */
    private static int[] pairsBefore(String text) {
        int[] pairs = new int[text.length() + 1];
        for (int i = 1; i <= text.length(); i++) {
            boolean endsPair = i >= 2 && Character.isSurrogatePair(text.charAt(i - 2), text.charAt(i - 1));
            pairs[i] = pairs[i - 1] + (endsPair ? 1 : 0);
        }
        return pairs;
    }
}
