package org.carchi.enrich.nlp;

/**
 * A noun phrase of the text.
 *
 * @param span where it stands
 * @param quote the text of the span, exactly
 * @param lemma the phrase without case suffix
 */
public record Phrase(Span span, String quote, String lemma) {}
