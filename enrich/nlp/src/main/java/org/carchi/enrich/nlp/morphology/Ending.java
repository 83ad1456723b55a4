package org.carchi.enrich.nlp.morphology;

/** What the end of a word does to the name before it. */
public enum Ending {
    /** No ending: the word is the name. */
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    LOCATIVE,
    ABLATIVE,
    INSTRUMENTAL,
    /** Until: {@code Bakıyadək}. */
    TERMINATIVE,
    /** Being there: {@code Bakıdakı}. */
    RELATIONAL,
    /** A form of to be: {@code Bakıdır}. */
    COPULA,
    /** A plural of the name: {@code Əliyevlər}. */
    PLURAL,
    /** Another word, made from the name: {@code bakılı}. */
    DERIVED,
    /** No ending of the language: another word altogether. */
    NONE;

    /** Whether the word still is the name. */
    public boolean isInflection() {
        return this != DERIVED && this != NONE;
    }
}
