package org.carchi.enrich.nlp.names;

/**
 * Where a name stands.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param stemEnd character after the name without case
 */
record NameSpan(int first, int last, int stemEnd) {}
