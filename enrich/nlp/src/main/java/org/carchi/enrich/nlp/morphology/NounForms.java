package org.carchi.enrich.nlp.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes plural, possessive and case off a common noun. */
public final class NounForms {
    private static final int SHORTEST_GUESS = 5;
    private static final int SHORTEST_OWNED = 4;

    private NounForms() {}

    /** The stem of a noun: the longest that the lexicon knows; the word itself where it knows none. */
    public static String lemma(String word, Predicate<String> isNoun) {
        return readings(word, isNoun).get(0).lemma();
    }

    /** All ways to read a form: by the lexicon, the longest stem first, or else by endings alone; never empty. */
    public static List<NounReading> readings(String word, Predicate<String> isNoun) {
        List<NounReading> readings = new ArrayList<>();
        List<NounReading> doubtful = new ArrayList<>();
        for (int length = word.length(); length > 0; length--) {
            String stem = word.substring(0, length);
            NounStems.noun(stem, word, isNoun)
                    .ifPresent(lemma -> chains(stem, word)
                            .forEach(chain -> (isDoubtful(stem, chain) ? doubtful : readings)
                                    .add(reading(lemma, stem, word, chain))));
        }
        if (readings.isEmpty()) {
            readings.addAll(guesses(word));
        }
        readings.addAll(doubtful);
        return List.copyOf(readings);
    }

    /** {@code qalan} is what remains rather than your castle, {@code yarım} is a half rather than my friend. */
    private static boolean isDoubtful(String stem, NounChain chain) {
        boolean vowel = Harmony.isVowel(stem.charAt(stem.length() - 1));
        boolean likeAVerb = vowel && (chain.startsWith("n") || chain.startsWith("mA"));
        return chain.owner() == Owner.ONE && !chain.startsWith("l") && (likeAVerb || stem.length() < SHORTEST_OWNED);
    }

    private static List<NounChain> chains(String stem, String word) {
        return NounChains.after(stem).between(stem, word);
    }

    private static NounReading reading(String lemma, String stem, String word, NounChain chain) {
        String nominative = chain.caseStart() == 0 ? lemma : word.substring(0, stem.length() + chain.caseStart());
        return new NounReading(lemma, nominative, chain.ending());
    }

    /** Without a lexicon the longest ending that leaves enough of a word. */
    private static List<NounReading> guesses(String word) {
        List<NounReading> guesses = new ArrayList<>();
        for (int length = SHORTEST_GUESS; length < word.length(); length++) {
            String stem = word.substring(0, length);
            chains(stem, word).stream()
                    .filter(chain -> isGuess(stem, chain))
                    .forEach(chain -> guesses.add(reading(stem, stem, word, chain)));
        }
        guesses.add(NounReading.bare(word));
        return List.copyOf(guesses);
    }

    private static boolean isGuess(String stem, NounChain chain) {
        boolean spokenOf = chain.owner() == Owner.OTHER || chain.owner() == Owner.WE;
        return spokenOf && (!chain.pattern().equals("A") || NounStems.isComplete(stem));
    }
}
