package org.carchi.enrich.nlp.tagger;

/**
 * A sentence to learn from.
 *
 * @param features buckets of each token
 * @param parts what each token may be, as in {@link Traits}
 * @param labels the right label of each token; {@link #FREE} where people allowed more than one
 */
record Example(int[][] features, byte[] parts, int[] labels) {
    static final int FREE = -1;

    int size() {
        return labels.length;
    }

    boolean hasFree() {
        for (int label : labels) {
            if (label == FREE) {
                return true;
            }
        }
        return false;
    }
}
