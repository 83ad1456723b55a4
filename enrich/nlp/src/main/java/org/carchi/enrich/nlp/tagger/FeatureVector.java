package org.carchi.enrich.nlp.tagger;

import java.util.Arrays;

/** The features of one token, as numbers of buckets. */
final class FeatureVector {
    private static final int SHIFT = 64 - Integer.numberOfTrailingZeros(Weights.BUCKETS);

    private int[] buckets = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    /** A feature that holds. */
    void add(int template, int value) {
        put(mix(template, value));
    }

    /** Two values that hold together. */
    void add(int template, int value, int other) {
        put(mix(template, value) * 0x9E3779B97F4A7C15L + other);
    }

    private void put(long hash) {
        if (size == buckets.length) {
            buckets = Arrays.copyOf(buckets, size * 2);
        }
        long mixed = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
        buckets[size++] = (int) (mixed >>> SHIFT);
    }

    private static long mix(int template, int value) {
        return ((long) template << 32 | (value & 0xFFFFFFFFL)) * 0x9E3779B97F4A7C15L;
    }

    int[] buckets() {
        return buckets;
    }

    int size() {
        return size;
    }
}
