package org.carchi.enrich.nlp.evaluation.suffixes;

import java.util.regex.Pattern;

/**
 * A word cut by hand, in lower case.
 *
 * @param stem what stands before the suffixes: {@code köynə}, {@code köynəy} or {@code köynək} in {@code köynəyi}
 * @param suffixes all that follow, joined
 */
record SegmentedWord(String word, String stem, String suffixes) {
    private static final String POSSESSIVE = "(s?[ıiuü]|[ıiuü]?[mn]([ıiuü]z)?)";
    private static final String CASE = "([ny]?[ıiuü]n?|[ny]?[aə]|n?d[aə]n?|y?l[aə])";

    /** Noun suffixes with any vowel; y, ğ or a consonant may be the end of a changed stem. */
    private static final Pattern OF_NOUN =
            Pattern.compile("[yğn]?(l[aə]r)?" + POSSESSIVE + "?" + CASE + "?(d[aə]k[ıi])?(d[ıiuü]r)?");

    boolean isBare() {
        return suffixes.isEmpty();
    }

    /** Whether the suffixes are those of a noun: none of a verb, and none that makes another word. */
    boolean isNoun() {
        return OF_NOUN.matcher(suffixes).matches();
    }

    /** Whether the lemma is the stem, which sets write as it was, as it became, or without the letter that changed. */
    boolean hasLemma(String lemma) {
        if (isBare()) {
            return lemma.equals(word);
        }
        return stem.equals(softened(lemma)) || stem.equals(word.substring(0, shared(lemma)));
    }

    private static String softened(String lemma) {
        String before = lemma.substring(0, lemma.length() - 1);
        return lemma.endsWith("q") ? before + 'ğ' : lemma.endsWith("k") ? before + 'y' : lemma;
    }

    private int shared(String lemma) {
        int shared = 0;
        while (shared < Math.min(lemma.length(), word.length()) && lemma.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
