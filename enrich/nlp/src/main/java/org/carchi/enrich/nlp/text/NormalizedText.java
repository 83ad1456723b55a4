package org.carchi.enrich.nlp.text;

import org.carchi.enrich.nlp.Span;

/** A text in normal form that knows where each of its characters stood in the original. */
public final class NormalizedText {
    private static final int[] IDENTITY = {};

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalizedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static NormalizedText unchanged(String text) {
        return new NormalizedText(text, IDENTITY, IDENTITY);
    }

    static NormalizedText changed(String text, int[] starts, int[] ends) {
        return new NormalizedText(text, starts, ends);
    }

    public String text() {
        return text;
    }

    /** Where the characters from start to end, at least one, stood in the original text. */
    public Span original(int start, int end) {
        return starts == IDENTITY ? new Span(start, end) : new Span(starts[start], ends[end - 1]);
    }
}
