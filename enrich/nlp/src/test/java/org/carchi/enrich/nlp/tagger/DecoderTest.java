package org.carchi.enrich.nlp.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class DecoderTest {
    private static final int TOKENS = 3;
    private static final Random RANDOM = new Random(7);

    @RepeatedTest(50)
    void findsTheBestOfAllSequencesThatAreAllowed() {
        RandomWeights weights = new RandomWeights();
        int[] emissions = RANDOM.ints(TOKENS * Labels.COUNT, -20, 20).toArray();
        byte[] parts = randomParts();

        int[] labels = new int[TOKENS];
        new Decoder(weights).decode(emissions, parts, 0, TOKENS, labels);

        assertThat(weights.score(emissions, labels)).isEqualTo(best(weights, emissions, parts));
        assertThat(isAllowed(labels, parts)).isTrue();
    }

    @Test
    void leavesASentenceWithoutNamesOutside() {
        int[] labels = {1, 1};

        new Decoder(new RandomWeights()).decode(new int[2 * Labels.COUNT], new byte[2], 0, 2, labels);

        assertThat(labels).containsOnly(Labels.OUTSIDE);
    }

    private static byte[] randomParts() {
        byte[] parts = new byte[TOKENS];
        for (int i = 0; i < TOKENS; i++) {
            parts[i] = (byte) RANDOM.nextInt(3);
        }
        return parts;
    }

    private static long best(RandomWeights weights, int[] emissions, byte[] parts) {
        long best = Long.MIN_VALUE;
        int sequences = (int) Math.pow(Labels.COUNT, TOKENS);
        for (int sequence = 0; sequence < sequences; sequence++) {
            int[] labels = new int[TOKENS];
            for (int i = 0, rest = sequence; i < TOKENS; i++, rest /= Labels.COUNT) {
                labels[i] = rest % Labels.COUNT;
            }
            best = isAllowed(labels, parts) ? Math.max(best, weights.score(emissions, labels)) : best;
        }
        return best;
    }

    private static boolean isAllowed(int[] labels, byte[] parts) {
        for (int i = 0; i < labels.length; i++) {
            int previous = i == 0 ? Labels.OUTSIDE : labels[i - 1];
            boolean possible = labels[i] == Labels.OUTSIDE
                    || Labels.isFirst(labels[i]) && parts[i] == Parts.FIRST
                    || Labels.isFurther(labels[i]) && parts[i] != Parts.OUTSIDE;
            if (!possible || !Labels.mayFollow(labels[i], previous)) {
                return false;
            }
        }
        return true;
    }

    private static final class RandomWeights implements Weights {
        private final int[] transitions =
                RANDOM.ints(Labels.COUNT * Labels.COUNT, -20, 20).toArray();

        @Override
        public void addTo(int[] features, int count, int[] scores, int at) {
            throw new UnsupportedOperationException("emissions are given");
        }

        @Override
        public int transition(int previous, int label) {
            return transitions[previous * Labels.COUNT + label];
        }

        long score(int[] emissions, int[] labels) {
            long score = 0;
            for (int i = 0; i < labels.length; i++) {
                score += emissions[i * Labels.COUNT + labels[i]];
                score += i == 0 ? 0 : transition(labels[i - 1], labels[i]);
            }
            return score;
        }

        @Override
        public String toString() {
            return Arrays.toString(transitions);
        }
    }
}
