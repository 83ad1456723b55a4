package org.carchi.enrich.nlp.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes plural, possessive and case off a common noun. */
public final class NounForms {
    private static final List<String> CASES_AFTER_CONSONANT =
            List.of("", "In", "A", "I", "dA", "dAn", "lA", "Adək", "AdAk");
    private static final List<String> CASES_AFTER_VOWEL = List.of("", "nIn", "yA", "nI", "dA", "dAn", "ylA", "yAdək");
    private static final List<String> CASES_AFTER_POSSESSIVE =
            List.of("", "nIn", "nA", "nI", "ndA", "ndAn", "ylA", "nAdək");
    private static final List<String> LAST = List.of("", "dIr", "dIlAr", "dAkI", "lIQ");
    private static final List<String> AFTER_CONSONANT = endings(CASES_AFTER_CONSONANT, "I", "ImIz");
    private static final List<String> AFTER_VOWEL = endings(CASES_AFTER_VOWEL, "sI", "mIz");
    private static final int SHORTEST_STEM = 2;
    private static final int SHORTEST_GUESS = 5;

    private NounForms() {}

    /** The stem of a noun: the longest that the lexicon knows; the word itself where it knows none. */
    public static String lemma(String word, Predicate<String> isNoun) {
        for (int length = word.length(); length >= SHORTEST_STEM; length--) {
            String stem = word.substring(0, length);
            String known = known(stem, length < word.length(), isNoun);
            if (!known.isEmpty() && isForm(stem, word)) {
                return known;
            }
        }
        return guess(word);
    }

    private static String known(String stem, boolean inflected, Predicate<String> isNoun) {
        if (isNoun.test(stem)) {
            return stem;
        }
        char last = stem.charAt(stem.length() - 1);
        if (!inflected || (last != 'y' && last != 'ğ')) {
            return "";
        }
        String hard = stem.substring(0, stem.length() - 1) + (last == 'y' ? 'k' : 'q');
        return isNoun.test(hard) ? hard : "";
    }

    private static boolean isForm(String stem, String word) {
        boolean vowel = Harmony.isVowel(stem.charAt(stem.length() - 1));
        char before = Harmony.lastVowel(stem);
        for (String pattern : vowel ? AFTER_VOWEL : AFTER_CONSONANT) {
            if (stem.length() + pattern.length() == word.length()
                    && Harmony.fits(pattern, word, stem.length(), before)) {
                return true;
            }
        }
        return false;
    }

    /** Without a lexicon the longest ending that leaves enough of a word. */
    private static String guess(String word) {
        for (int length = SHORTEST_GUESS; length < word.length(); length++) {
            String stem = word.substring(0, length);
            if (isForm(stem, word)) {
                return stem;
            }
        }
        return word;
    }

    private static List<String> endings(List<String> cases, String possessive, String our) {
        List<String> endings = new ArrayList<>();
        for (String last : LAST) {
            cases.forEach(ending -> endings.add(ending + last));
            CASES_AFTER_POSSESSIVE.forEach(ending -> endings.add(possessive + ending + last));
            CASES_AFTER_CONSONANT.forEach(ending -> endings.add("lAr" + ending + last));
            CASES_AFTER_POSSESSIVE.forEach(ending -> endings.add("lArI" + ending + last));
            CASES_AFTER_CONSONANT.forEach(ending -> endings.add(our + ending + last));
            CASES_AFTER_CONSONANT.forEach(ending -> endings.add("lArImIz" + ending + last));
        }
        return List.copyOf(endings);
    }
}
