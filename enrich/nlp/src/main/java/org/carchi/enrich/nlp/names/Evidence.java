package org.carchi.enrich.nlp.names;

import org.carchi.enrich.nlp.Mention.Method;

/**
 * Why something is taken for a name.
 *
 * @param method how it was found
 * @param confidence how sure, 0 to 1
 */
public record Evidence(Method method, float confidence) {
    static final Evidence CERTAIN = new Evidence(Method.RULE, 0.95f);
    static final Evidence STRONG = new Evidence(Method.RULE, 0.9f);
    static final Evidence QUOTED = new Evidence(Method.RULE, 0.96f);
    static final Evidence FAIR = new Evidence(Method.RULE, 0.7f);
    static final Evidence WEAK = new Evidence(Method.RULE, 0.5f);
    static final Evidence LEARNED = new Evidence(Method.MODEL, 0.75f);
    static final Evidence LISTED = new Evidence(Method.GAZETTEER, 0.95f);
    static final Evidence LISTED_BUT_COMMON = new Evidence(Method.GAZETTEER, 0.6f);
    public static final Evidence REPEATED = new Evidence(Method.COREFERENCE, 0.8f);
}
