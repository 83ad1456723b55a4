package org.carchi.enrich.nlp.text;

import java.util.Set;
import org.carchi.enrich.nlp.lexicon.DataFile;

/** Words whose full stop does not end a sentence. */
final class Abbreviations {
    private static final Set<String> WORDS = DataFile.words("lexicon/abbreviations.txt");

    private Abbreviations() {}

    static boolean contains(String lowerWord) {
        return WORDS.contains(lowerWord);
    }
}
