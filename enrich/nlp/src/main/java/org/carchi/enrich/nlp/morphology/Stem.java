package org.carchi.enrich.nlp.morphology;

/** What a stem is, as far as its endings depend on it. */
public enum Stem {
    /** A word or name without possessive. */
    PLAIN,
    /** The head of an izafet, which takes n before a case: {@code Nazirliyi}, {@code Nazirliyinin}. */
    POSSESSIVE
}
