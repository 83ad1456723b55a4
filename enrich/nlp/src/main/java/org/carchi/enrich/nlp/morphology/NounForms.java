package org.carchi.enrich.nlp.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes plural, possessive and case off a common noun. */
public final class NounForms {
    private static final int SHORTEST_STEM = 2;
    private static final int SHORTEST_GUESS = 5;

    private NounForms() {}

    /** The stem of a noun: the longest that the lexicon knows; the word itself where it knows none. */
    public static String lemma(String word, Predicate<String> isNoun) {
        for (int length = word.length(); length >= SHORTEST_STEM; length--) {
            String stem = word.substring(0, length);
            String known = known(stem, length < word.length(), isNoun);
            if (!known.isEmpty() && !chains(stem, word).isEmpty()) {
                return known;
            }
        }
        return guesses(word).get(0).lemma();
    }

    /** All ways to read a form: by the lexicon, the longest stem first, or else by endings alone; never empty. */
    public static List<NounReading> readings(String word, Predicate<String> isNoun) {
        List<NounReading> readings = new ArrayList<>();
        for (int length = word.length(); length >= SHORTEST_STEM; length--) {
            String stem = word.substring(0, length);
            String known = known(stem, length < word.length(), isNoun);
            if (!known.isEmpty()) {
                chains(stem, word).forEach(chain -> readings.add(reading(known, stem, word, chain)));
            }
        }
        return readings.isEmpty() ? guesses(word) : List.copyOf(readings);
    }

    private static NounReading reading(String lemma, String stem, String word, NounChain chain) {
        String nominative = chain.caseStart() == 0 ? lemma : word.substring(0, stem.length() + chain.caseStart());
        return new NounReading(lemma, nominative, chain.ending());
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

    private static List<NounChain> chains(String stem, String word) {
        return NounChains.after(stem).between(stem, word);
    }

    /** Without a lexicon the longest ending that leaves enough of a word. */
    private static List<NounReading> guesses(String word) {
        List<NounReading> guesses = new ArrayList<>();
        for (int length = SHORTEST_GUESS; length < word.length(); length++) {
            String stem = word.substring(0, length);
            chains(stem, word).forEach(chain -> guesses.add(reading(stem, stem, word, chain)));
        }
        guesses.add(NounReading.bare(word));
        return List.copyOf(guesses);
    }
}
