package org.carchi.enrich.nlp.morphology;

/**
 * Suffixes that a noun takes one after the other: plural, possessive, case and what may follow.
 *
 * @param pattern all of them, with {@code A} and {@code I} for the vowels of harmony
 * @param caseStart where in the pattern plural and possessive end
 */
record NounChain(String pattern, int caseStart, Ending ending, Owner owner) {

    boolean startsWith(String patternStart) {
        return pattern.startsWith(patternStart);
    }
}
