package org.carchi.enrich.nlp;

/**
 * One appearance of an entity.
 *
 * @param span whole written words, suffixes included
 * @param quote the text of the span, exactly
 * @param lemma the words of the span without case
 * @param method how it was found
 * @param confidence how sure span and type are, 0 to 1
 */
public record Mention(Span span, String quote, String lemma, Method method, float confidence) {

    /** How a mention was found. */
    public enum Method {
        RULE,
        GAZETTEER,
        MODEL,
        COREFERENCE
    }
}
