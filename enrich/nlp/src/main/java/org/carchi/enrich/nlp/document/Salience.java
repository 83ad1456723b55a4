package org.carchi.enrich.nlp.document;

import java.util.List;
import org.carchi.enrich.nlp.Mention;

/** How much a document is about a thing: often named and named early counts. */
final class Salience {
    private static final float BY_COUNT = 0.6f;

    private Salience() {}

    static float of(List<Mention> mentions, int most, int length) {
        float count = (float) mentions.size() / most;
        float early = 1 - (float) mentions.get(0).span().start() / Math.max(1, length);
        return BY_COUNT * count + (1 - BY_COUNT) * early;
    }
}
