package org.carchi.enrich.nlp;

/** The analyzers there are. */
public final class Analyzers {
    private Analyzers() {}

    /** Reads Azerbaijani; of other languages it gives the text statistics. */
    public static TextAnalyzer azerbaijani() {
        return new AzerbaijaniAnalyzer();
    }
}
