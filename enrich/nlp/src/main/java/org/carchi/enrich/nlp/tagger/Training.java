package org.carchi.enrich.nlp.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.carchi.enrich.nlp.evaluation.Gold.GoldEntity;
import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.names.Names;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Sentence;

/** Learns a model from annotated texts: the same texts in the same order give the same bytes. */
public final class Training {
    private static final int EPOCHS = 12;
    private static final int ORDERS = 7;
    private static final long SEED = 20_250_304;
    private static final int RAREST = 3;

    /** Of a hundred features of a token so many are hidden at each look, lest single words be learned by heart. */
    private static final int HIDDEN = 20;

    /** By how much the right labels must win. */
    private static final int MARGIN = 2;

    private static final int IMPOSSIBLE = -(1 << 28);

    private final List<Example> examples = new ArrayList<>();
    private int unaligned;

    /** Takes in one text. */
    public void add(String text, List<GoldEntity> gold) {
        Passage passage = Passage.of(text);
        Cues cues = new Cues(passage);
        Traits traits = new Traits(cues, Names.find(cues));
        Features features = new Features(cues, traits);
        GoldLabels labels = new GoldLabels(passage, gold);
        unaligned += labels.unaligned();
        for (Sentence sentence : passage.sentences()) {
            int[][] found = new int[sentence.last() - sentence.first() + 1][];
            byte[] parts = Arrays.copyOfRange(traits.part, sentence.first(), sentence.last() + 1);
            for (int t = 0; t < found.length; t++) {
                boolean open = parts[t] != Parts.OUTSIDE;
                FeatureVector vector = features.of(sentence, sentence.first() + t);
                found[t] = open ? Arrays.copyOf(vector.buckets(), vector.size()) : new int[0];
            }
            examples.add(new Example(found, parts, labels.of(sentence.first(), sentence.last())));
        }
    }

    public int sentences() {
        return examples.size();
    }

    /** Required names whose ends are inside tokens, which no model can learn. */
    public int unaligned() {
        return unaligned;
    }

    /** Learns, and writes the model's file. */
    public void writeModel(OutputStream out) throws IOException {
        learn().write(out);
    }

    /** The mean of some models, each learned from the sentences in another order: it errs less than any of them. */
    TagModel learn() {
        List<Example> frequent = withoutRare();
        float[] weights = new float[Weights.BUCKETS * Labels.COUNT];
        float[] transitions = new float[Labels.COUNT * Labels.COUNT];
        for (int order = 0; order < ORDERS; order++) {
            learn(frequent, new Random(SEED + order)).addAveraged(weights, transitions);
        }
        return TagModel.quantized(weights, transitions);
    }

    private static Perceptron learn(List<Example> examples, Random random) {
        List<Example> shuffled = new ArrayList<>(examples);
        Perceptron perceptron = new Perceptron();
        Decoder decoder = new Decoder(perceptron);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, random);
            for (Example example : shuffled) {
                learn(perceptron, decoder, withoutHidden(example, random));
                perceptron.next();
            }
        }
        return perceptron;
    }

    /** What occurs hardly ever teaches nothing about other texts. */
    private List<Example> withoutRare() {
        byte[] counts = new byte[Weights.BUCKETS];
        for (Example example : examples) {
            for (int[] token : example.features()) {
                for (int bucket : token) {
                    counts[bucket] = (byte) Math.min(RAREST, counts[bucket] + 1);
                }
            }
        }
        List<Example> frequent = new ArrayList<>();
        for (Example example : examples) {
            int[][] kept = Arrays.stream(example.features())
                    .map(token -> Arrays.stream(token)
                            .filter(bucket -> counts[bucket] >= RAREST)
                            .toArray())
                    .toArray(int[][]::new);
            frequent.add(new Example(kept, example.parts(), example.labels()));
        }
        return frequent;
    }

    private static void learn(Perceptron perceptron, Decoder decoder, Example example) {
        decoder.refresh(perceptron);
        int[] emissions = emissions(perceptron, example);
        int[] guess = new int[example.size()];
        decoder.decode(handicapped(emissions, example), example.parts(), 0, guess.length, guess);
        int[] right = example.hasFree() ? best(decoder, emissions, example) : example.labels();
        if (Arrays.equals(guess, right)) {
            return;
        }
        for (int t = 0; t < guess.length; t++) {
            if (guess[t] != right[t]) {
                perceptron.reward(example.features()[t], right[t], 1);
                perceptron.reward(example.features()[t], guess[t], -1);
            }
            if (t > 0 && (guess[t] != right[t] || guess[t - 1] != right[t - 1])) {
                perceptron.rewardPair(right[t - 1], right[t], 1);
                perceptron.rewardPair(guess[t - 1], guess[t], -1);
            }
        }
    }

    private static Example withoutHidden(Example example, Random random) {
        int[][] seen = new int[example.size()][];
        for (int t = 0; t < seen.length; t++) {
            seen[t] = Arrays.stream(example.features()[t])
                    .filter(feature -> random.nextInt(100) >= HIDDEN)
                    .toArray();
        }
        return new Example(seen, example.parts(), example.labels());
    }

    /** Wrong labels get a lead, so that the right ones learn to win clearly. */
    private static int[] handicapped(int[] emissions, Example example) {
        int[] handicapped = emissions.clone();
        for (int t = 0; t < example.size(); t++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                if (example.labels()[t] != Example.FREE && label != example.labels()[t]) {
                    handicapped[t * Labels.COUNT + label] += MARGIN;
                }
            }
        }
        return handicapped;
    }

    private static int[] emissions(Perceptron perceptron, Example example) {
        int[] emissions = new int[example.size() * Labels.COUNT];
        for (int t = 0; t < example.size(); t++) {
            int[] features = example.features()[t];
            perceptron.addTo(features, features.length, emissions, t * Labels.COUNT);
        }
        return emissions;
    }

    /** Of the labellings that people allow, the one that the weights like best so far. */
    private static int[] best(Decoder decoder, int[] emissions, Example example) {
        int[] allowed = emissions.clone();
        for (int t = 0; t < example.size(); t++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                if (example.labels()[t] != Example.FREE && label != example.labels()[t]) {
                    allowed[t * Labels.COUNT + label] = IMPOSSIBLE;
                }
            }
        }
        int[] labels = new int[example.size()];
        decoder.decode(allowed, example.parts(), 0, labels.length, labels);
        return labels;
    }
}
