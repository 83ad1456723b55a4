package org.carchi.enrich.nlp.gazetteer;

import org.carchi.enrich.nlp.morphology.Stem;

/** Something that can be looked up in a text. */
public interface Phrase {

    /** The words in lower case. */
    String key();

    /** What its last word is, as far as endings depend on it. */
    Stem stem();
}
