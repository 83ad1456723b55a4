package org.carchi.enrich.nlp.lexicon;

import java.util.Set;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.morphology.Stem;

/** Common words of the language. */
public final class Lexicon {
    private static final int SHORTEST_STEM = 3;
    private static final Set<String> COMMON = DataFile.words("lexicon/common-words.txt");
    private static final Set<String> NOUNS = DataFile.words("lexicon/noun-stems.txt");

    private static final Set<String> ADJECTIVES = DataFile.words("lexicon/adjectives.txt");

    private Lexicon() {}

    public static boolean isAdjective(String lowerWord) {
        return ADJECTIVES.contains(lowerWord);
    }

    /** Whether the lower-case word is one that is mostly written small. */
    public static boolean isCommon(String lowerWord) {
        return COMMON.contains(lowerWord) || NOUNS.contains(lowerWord);
    }

    /** Whether the lower-case word is a common word, bare or with an ending. */
    public static boolean isCommonForm(String lowerWord) {
        if (isCommon(lowerWord)) {
            return true;
        }
        for (int stemEnd = lowerWord.length() - 1; stemEnd >= SHORTEST_STEM; stemEnd--) {
            Ending ending = Endings.of(lowerWord, 0, stemEnd, lowerWord.length(), Stem.PLAIN);
            if (ending != Ending.NONE && isCommon(lowerWord.substring(0, stemEnd))) {
                return true;
            }
        }
        return false;
    }

    public static boolean isNounStem(String lowerWord) {
        return NOUNS.contains(lowerWord);
    }
}
