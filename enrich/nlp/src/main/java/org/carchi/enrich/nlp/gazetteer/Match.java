package org.carchi.enrich.nlp.gazetteer;

import org.carchi.enrich.nlp.morphology.Ending;

/**
 * A phrase found in a text.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param stemEnd character after the phrase without the endings
 * @param ending what the ending does
 */
public record Match<P extends Phrase>(P phrase, int first, int last, int stemEnd, Ending ending) {}
