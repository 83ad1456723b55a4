package org.carchi.enrich.nlp.names;

import java.util.Set;
import org.carchi.enrich.nlp.lexicon.DataFile;

/** Words that open sentences and never names. */
final class Openers {
    private static final Set<String> WORDS = DataFile.words("lexicon/openers.txt");

    private Openers() {}

    static boolean contains(String lowerWord) {
        return WORDS.contains(lowerWord);
    }
}
