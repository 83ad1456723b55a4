package org.carchi.enrich.nlp.tagger;

/** What speaks for each label: the sum over the features of a token, and over each pair of neighbouring labels. */
interface Weights {
    /** Buckets into which features are hashed; a power of two. */
    int BUCKETS = 1 << 17;

    /**
     * Adds the weights of features for each label.
     *
     * @param scores takes the sums, one a label, from {@code at} on
     */
    void addTo(int[] features, int count, int[] scores, int at);

    int transition(int previous, int label);
}
