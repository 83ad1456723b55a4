package org.carchi.enrich.nlp;

/**
 * A calendar expression.
 *
 * @param entityId id of the date entity it belongs to
 * @param span where it stands
 * @param quote the text of the span, exactly
 * @param period the time it names
 */
public record DateExpression(String entityId, Span span, String quote, Period period) {}
