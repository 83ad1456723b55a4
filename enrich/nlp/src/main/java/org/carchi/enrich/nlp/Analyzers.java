package org.carchi.enrich.nlp;

import java.util.List;
import org.carchi.enrich.nlp.azerbaijani.AzerbaijaniPack;
import org.carchi.enrich.nlp.tagger.NameTagger;

/** The analyzers there are. */
public final class Analyzers {
    private Analyzers() {}

    /** Reads Azerbaijani; of other languages it gives text statistics and numbers. */
    public static TextAnalyzer azerbaijani() {
        return azerbaijani(NameTagger.shipped());
    }

    /** The same with another model of names. */
    public static TextAnalyzer azerbaijani(NameTagger tagger) {
        return new NewsAnalyzer(new LanguagePacks(List.of(new AzerbaijaniPack(tagger))));
    }
}
