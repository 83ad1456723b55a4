package org.carchi.enrich.nlp.text;

/**
 * A sentence as a range of tokens.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
public record Sentence(int first, int last) {}
