package org.carchi.enrich.nlp.morphology;

/**
 * One way to read a form of a noun.
 *
 * @param lemma without plural, possessive and case
 * @param nominative without case: plural and possessive kept
 * @param ending what stands at the end of the form
 */
public record NounReading(String lemma, String nominative, Ending ending) {

    static NounReading bare(String word) {
        return new NounReading(word, word, Ending.NOMINATIVE);
    }
}
