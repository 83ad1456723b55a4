package org.carchi.enrich.nlp.tagger;

import java.util.Arrays;

/** Finds the sequence of labels with the highest sum of weights: Viterbi's algorithm, linear in the tokens. */
final class Decoder {
    private static final int IMPOSSIBLE = -(1 << 28);
    private static final int N = Labels.COUNT;

    private final int[] transitions = new int[N * N];
    private int[] scores = new int[64 * N];
    private byte[] back = new byte[64 * N];

    Decoder(Weights weights) {
        refresh(weights);
    }

    /** Reads the weights of label pairs anew. */
    void refresh(Weights weights) {
        for (int previous = 0; previous < N; previous++) {
            for (int label = 0; label < N; label++) {
                transitions[label * N + previous] =
                        Labels.mayFollow(label, previous) ? weights.transition(previous, label) : IMPOSSIBLE;
            }
        }
    }

    /**
     * Labels of the tokens of one sentence.
     *
     * @param emissions what speaks for each label at each token, {@link Labels#COUNT} numbers a token
     * @param parts what each token may be: {@link Parts#OUTSIDE}, {@link Parts#FURTHER}, {@link Parts#FIRST}
     * @param offset index of the sentence's first token in the parts
     * @param labels takes the result
     */
    void decode(int[] emissions, byte[] parts, int offset, int tokens, int[] labels) {
        if (tokens == 0) {
            return;
        }
        ensure(tokens);
        for (int label = 0; label < N; label++) {
            boolean possible = label == 0 || parts[offset] == Parts.FIRST && Labels.isFirst(label);
            scores[label] = possible ? emissions[label] : IMPOSSIBLE;
        }
        boolean open = parts[offset] == Parts.FIRST;
        for (int i = 1; i < tokens; i++) {
            open = step(emissions, i, parts[offset + i], open);
        }
        int best = 0;
        int last = (tokens - 1) * N;
        for (int label = 1; label < N; label++) {
            best = scores[last + label] > scores[last + best] ? label : best;
        }
        for (int i = tokens - 1; i >= 0; i--) {
            labels[i] = best;
            best = back[i * N + best];
        }
    }

    /** Whether a name may go on after the token. */
    private boolean step(int[] emissions, int i, byte part, boolean open) {
        int last = open ? N : 1;
        reach(emissions, i, Labels.OUTSIDE, 0, last);
        boolean further = open && part != Parts.OUTSIDE;
        for (int label = 1; label < N; label += 2) {
            if (part == Parts.FIRST) {
                reach(emissions, i, label, 0, last);
            } else {
                scores[i * N + label] = IMPOSSIBLE;
            }
            if (further) {
                reach(emissions, i, label + 1, label, label + 2);
            } else {
                scores[i * N + label + 1] = IMPOSSIBLE;
            }
        }
        return part == Parts.FIRST || further;
    }

    private void reach(int[] emissions, int i, int label, int start, int end) {
        int before = (i - 1) * N;
        int from = start;
        int most = 2 * IMPOSSIBLE;
        for (int previous = start; previous < end; previous++) {
            int score = scores[before + previous] + transitions[label * N + previous];
            if (score > most) {
                most = score;
                from = previous;
            }
        }
        scores[i * N + label] = most + emissions[i * N + label];
        back[i * N + label] = (byte) from;
    }

    private void ensure(int tokens) {
        if (scores.length < tokens * N) {
            scores = new int[tokens * N * 2];
            back = Arrays.copyOf(back, tokens * N * 2);
        }
    }
}
