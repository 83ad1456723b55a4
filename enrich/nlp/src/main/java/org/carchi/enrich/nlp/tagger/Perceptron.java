package org.carchi.enrich.nlp.tagger;

/** Weights while they are learned: an averaged structured perceptron (Collins 2002). */
final class Perceptron implements Weights {
    private static final int N = Labels.COUNT;

    private final int[] weights = new int[BUCKETS * N];
    private final int[] transitions = new int[N * N];
    private final long[] weightSums = new long[BUCKETS * N];
    private final long[] transitionSums = new long[N * N];
    private int step = 1;

    @Override
    public void addTo(int[] features, int count, int[] scores, int at) {
        for (int f = 0; f < count; f++) {
            int row = features[f] * N;
            for (int label = 0; label < N; label++) {
                scores[at + label] += weights[row + label];
            }
        }
    }

    @Override
    public int transition(int previous, int label) {
        return transitions[previous * N + label];
    }

    /** One more sentence was seen. */
    void next() {
        step++;
    }

    void reward(int[] features, int label, int by) {
        for (int feature : features) {
            weights[feature * N + label] += by;
            weightSums[feature * N + label] += (long) by * step;
        }
    }

    void rewardPair(int previous, int label, int by) {
        transitions[previous * N + label] += by;
        transitionSums[previous * N + label] += (long) by * step;
    }

    /** Adds the mean of the weights over all steps: it errs less on new texts than the last ones. */
    void addAveraged(float[] weightsTo, float[] transitionsTo) {
        addAverage(weights, weightSums, weightsTo);
        addAverage(transitions, transitionSums, transitionsTo);
    }

    private void addAverage(int[] last, long[] sums, float[] to) {
        for (int i = 0; i < last.length; i++) {
            to[i] += last[i] - (float) sums[i] / step;
        }
    }
}
