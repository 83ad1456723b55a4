package org.carchi.enrich.nlp.gazetteer;

import org.carchi.enrich.nlp.morphology.Stem;

/** A common word or phrase, in one form. */
public record WordForm(String lemma, String key, Stem stem) implements Phrase {}
