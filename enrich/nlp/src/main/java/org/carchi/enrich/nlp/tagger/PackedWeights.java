package org.carchi.enrich.nlp.tagger;

import java.util.Arrays;

/**
 * Weights of one byte, eight to a number of 64 bits.
 *
 * <p>Each is made positive by a bias. One addition adds four of them, every other byte spread to 16 bits: a token has at
 * most 256 features, so a sum of theirs stays within its 16 bits.
 */
final class PackedWeights {
    private static final int BYTES = Long.BYTES;
    private static final int BIAS = 128;
    private static final int MOST_FEATURES = 256;
    private static final long EMPTY = 0x8080_8080_8080_8080L;
    private static final long EVERY_OTHER = 0x00FF_00FF_00FF_00FFL;

    /** Two numbers a bucket: labels 0 to 7, labels 8 to 15. */
    private final long[] rows = new long[Weights.BUCKETS * 2];

    PackedWeights() {
        Arrays.fill(rows, EMPTY);
    }

    int get(int bucket, int label) {
        return (int) (rows[row(bucket, label)] >>> shift(label) & 0xFF) - BIAS;
    }

    /** Keeps a weight of a signed byte's range. */
    void set(int bucket, int label, int weight) {
        long others = rows[row(bucket, label)] & ~(0xFFL << shift(label));
        rows[row(bucket, label)] = others | (long) (weight + BIAS) << shift(label);
    }

    private static int row(int bucket, int label) {
        return bucket * 2 + label / BYTES;
    }

    private static int shift(int label) {
        return label % BYTES * Byte.SIZE;
    }

    /** As {@link Weights#addTo}. */
    void addTo(int[] features, int count, int[] scores, int at) {
        if (count > MOST_FEATURES) {
            throw new IllegalArgumentException(count + " features are more than " + MOST_FEATURES);
        }
        long even = 0;
        long odd = 0;
        long evenAbove = 0;
        long oddAbove = 0;
        for (int f = 0; f < count; f++) {
            long row = rows[features[f] * 2];
            long above = rows[features[f] * 2 + 1];
            even += row & EVERY_OTHER;
            odd += row >>> Byte.SIZE & EVERY_OTHER;
            evenAbove += above & EVERY_OTHER;
            oddAbove += above >>> Byte.SIZE & EVERY_OTHER;
        }
        int bias = count * BIAS;
        for (int label = 0; label < Labels.COUNT; label++) {
            long sums = label < BYTES ? (label & 1) == 0 ? even : odd : (label & 1) == 0 ? evenAbove : oddAbove;
            scores[at + label] += (int) (sums >>> label % BYTES / 2 * Short.SIZE & 0xFFFF) - bias;
        }
    }
}
