package org.carchi.enrich.nlp.morphology;

/** Whose a thing is, by its possessive. */
enum Owner {
    /** Nobody's, or that of somebody who is spoken of. */
    OTHER,
    WE,
    /** Several, or one who is addressed politely. */
    YOU,
    /** I, or one who is addressed by first name: news hardly ever says this. */
    ONE
}
