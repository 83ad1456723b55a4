package org.carchi.enrich.nlp.quantities;

import java.util.Optional;
import org.carchi.enrich.nlp.gazetteer.PrefixTable;

/** What a word after a number says the quantity does. */
enum Cue {
    UP,
    DOWN,
    REACH,
    EXCEED,
    NEAR,
    LEVEL;

    private static final PrefixTable<Cue> CUES = PrefixTable.read("lexicon/movements.tsv", Cue::valueOf);

    /** The cue of the longest listed beginning of the word. */
    static Optional<Cue> of(String word) {
        return CUES.longest(word);
    }
}
