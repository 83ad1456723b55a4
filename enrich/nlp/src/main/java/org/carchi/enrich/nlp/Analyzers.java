package org.carchi.enrich.nlp;

import org.carchi.enrich.nlp.tagger.NameTagger;

/** The analyzers there are. */
public final class Analyzers {
    private Analyzers() {}

    /** Reads Azerbaijani; of other languages it gives the text statistics. */
    public static TextAnalyzer azerbaijani() {
        return azerbaijani(NameTagger.shipped());
    }

    /** The same with another model of names. */
    public static TextAnalyzer azerbaijani(NameTagger tagger) {
        return new AzerbaijaniAnalyzer(tagger);
    }
}
