package org.carchi.enrich.nlp;

import org.carchi.enrich.nlp.language.LanguageGuess;

/** How much of a text was read, which depends on its language alone. */
public enum Scope {
    /** Entities, statistics and dates: there is a pack for the language. */
    EVERYTHING,

    /** No entities and no dates; statistics are numbers in digits with units that every language writes alike. */
    NUMBERS;

    /** What was read of a text in the language, a BCP 47 tag. */
    public static Scope of(String language) {
        return language.equals(LanguageGuess.AZERBAIJANI) ? EVERYTHING : NUMBERS;
    }
}
