package org.carchi.enrich.nlp.tagger;

import java.util.Arrays;

/**
 * Weights of one byte, four to a number of 64 bits, so that one addition adds four of them.
 *
 * <p>Each stands in 16 bits, made positive by a bias. A token has at most 256 features, so a sum of theirs stays within its
 * 16 bits.
 */
final class PackedWeights {
    private static final int LANES = 4;
    private static final int LANE_BITS = 16;
    private static final int BIAS = 128;
    private static final int MOST_FEATURES = 256;
    private static final long EMPTY = 0x0080_0080_0080_0080L;
    private static final long LANE = 0xFFFFL;

    private final long[] rows = new long[Weights.BUCKETS * LANES];

    PackedWeights() {
        Arrays.fill(rows, EMPTY);
    }

    int get(int bucket, int label) {
        return lane(rows[bucket * LANES + label / LANES], label) - BIAS;
    }

    /** Keeps a weight of a signed byte's range. */
    void set(int bucket, int label, int weight) {
        int shift = label % LANES * LANE_BITS;
        long others = rows[bucket * LANES + label / LANES] & ~(LANE << shift);
        rows[bucket * LANES + label / LANES] = others | (long) (weight + BIAS) << shift;
    }

    /** As {@link Weights#addTo}. */
    void addTo(int[] features, int count, int[] scores, int at) {
        if (count > MOST_FEATURES) {
            throw new IllegalArgumentException(count + " features are more than " + MOST_FEATURES);
        }
        long first = 0;
        long second = 0;
        long third = 0;
        long fourth = 0;
        for (int f = 0; f < count; f++) {
            int row = features[f] * LANES;
            first += rows[row];
            second += rows[row + 1];
            third += rows[row + 2];
            fourth += rows[row + 3];
        }
        int bias = count * BIAS;
        for (int label = 0; label < LANES; label++) {
            scores[at + label] += lane(first, label) - bias;
            scores[at + LANES + label] += lane(second, label) - bias;
            scores[at + 2 * LANES + label] += lane(third, label) - bias;
        }
        for (int label = 3 * LANES; label < Labels.COUNT; label++) {
            scores[at + label] += lane(fourth, label) - bias;
        }
    }

    private static int lane(long row, int label) {
        return (int) (row >>> label % LANES * LANE_BITS & LANE);
    }
}
