package org.carchi.enrich.nlp.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.text.Sentence;

/** Decides on names sentence by sentence, with what the rules say as one voice among others. */
public final class NameTagger {
    private final Weights weights;

    NameTagger(Weights weights) {
        this.weights = weights;
    }

    /** With the model that comes with the analyzer. */
    public static NameTagger shipped() {
        return new NameTagger(TagModel.shipped());
    }

    /**
     * The names of a passage.
     *
     * @param ruled names that the rules found; they do not overlap
     * @return sorted by start; where a name is one of the rules', that one
     */
    public List<Candidate> tag(Cues cues, List<Candidate> ruled) {
        Traits traits = new Traits(cues, ruled);
        Features features = new Features(cues, traits);
        Decoder decoder = new Decoder(weights);
        List<Candidate> names = new ArrayList<>(ruled.size() + 8);
        Known known = new Known(ruled);
        for (Sentence sentence : cues.passage().sentences()) {
            int[] labels = labels(sentence, traits, features, decoder);
            collect(cues, sentence, labels, known, names);
        }
        return names;
    }

    private int[] labels(Sentence sentence, Traits traits, Features features, Decoder decoder) {
        int length = sentence.last() - sentence.first() + 1;
        int[] labels = new int[length];
        int[] emissions = new int[length * Labels.COUNT];
        for (int t = 0; t < length; t++) {
            if (traits.part[sentence.first() + t] != Traits.OUTSIDE) {
                FeatureVector vector = features.of(sentence, sentence.first() + t);
                weights.addTo(vector.buckets(), vector.size(), emissions, t * Labels.COUNT);
            }
        }
        decoder.decode(emissions, traits.part, sentence.first(), length, labels);
        return labels;
    }

    private static void collect(Cues cues, Sentence sentence, int[] labels, Known known, List<Candidate> names) {
        for (int t = 0; t < labels.length; t++) {
            if (labels[t] != Labels.OUTSIDE) {
                int begin = t;
                EntityType type = Labels.type(labels[t]);
                while (t + 1 < labels.length && Labels.isFurther(labels[t + 1])) {
                    t++;
                }
                int first = sentence.first() + begin;
                int last = sentence.first() + t;
                names.add(known.orNew(cues, first, last, type));
            }
        }
    }

    /** The rules' names by where they stand. */
    private static final class Known {
        private final Map<Long, Candidate> byTokens = new HashMap<>();

        Known(List<Candidate> ruled) {
            ruled.forEach(candidate -> byTokens.put(key(candidate.first(), candidate.last()), candidate));
        }

        Candidate orNew(Cues cues, int first, int last, EntityType type) {
            Candidate candidate = byTokens.get(key(first, last));
            if (candidate == null) {
                return Candidate.learned(cues, first, last, type);
            }
            return candidate.type() == type ? candidate : candidate.learnedAs(type);
        }

        private static long key(int first, int last) {
            return (long) first << 32 | last;
        }
    }
}
