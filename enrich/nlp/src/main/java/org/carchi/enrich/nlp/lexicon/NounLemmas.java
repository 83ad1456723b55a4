package org.carchi.enrich.nlp.lexicon;

import org.carchi.enrich.nlp.morphology.NounForms;

/** The noun of which a word is a form; remembered, since the words of news are few. */
public final class NounLemmas {
    private static final int REMEMBERED = 1 << 14;

    /** Threads may overwrite each other's: whoever finds another word here reads its own again. */
    private static final Known[] KNOWN = new Known[REMEMBERED];

    private record Known(String word, String lemma) {}

    private NounLemmas() {}

    /** As {@link NounForms#lemma}, by the noun stems of the lexicon. */
    public static String of(String word) {
        int hash = word.hashCode();
        int slot = (hash ^ hash >>> 16) & (REMEMBERED - 1);
        Known known = KNOWN[slot];
        if (known == null || !known.word().equals(word)) {
            known = new Known(word, NounForms.lemma(word, Lexicon::isNounStem));
            KNOWN[slot] = known;
        }
        return known.lemma();
    }
}
