package org.carchi.enrich.nlp.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.text.Sentence;

/** Decides on names, with what the rules say as one voice among others. */
public final class NameTagger {
    /** A longer run of words that may all be names is cut: no name is as long. */
    private static final int LONGEST_STRETCH = 512;

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
        return new Reading(cues, ruled).names();
    }

    /** One passage being tagged, stretch by stretch: only tokens that may be part of a name are weighed. */
    private final class Reading {
        private final Cues cues;
        private final Known known;
        private final Traits traits;
        private final Features features;
        private final Decoder decoder = new Decoder(weights);
        private final List<Candidate> names;
        private final int[] labels = new int[LONGEST_STRETCH];
        private int[] emissions = new int[32 * Labels.COUNT];

        Reading(Cues cues, List<Candidate> ruled) {
            this.cues = cues;
            this.known = new Known(cues.size(), ruled);
            this.traits = new Traits(cues, ruled);
            this.features = new Features(cues, traits);
            this.names = new ArrayList<>(ruled.size() + 8);
        }

        List<Candidate> names() {
            for (Sentence sentence : cues.passage().sentences()) {
                for (int i = sentence.first(); i <= sentence.last(); i++) {
                    if (traits.part[i] != Parts.OUTSIDE) {
                        i = tag(sentence, i);
                    }
                }
            }
            return names;
        }

        /** Tags from here to the next token that is outside, and one on either side; the last token's index. */
        private int tag(Sentence sentence, int open) {
            int first = open > sentence.first() && traits.part[open - 1] == Parts.OUTSIDE ? open - 1 : open;
            int last = open;
            int limit = Math.min(sentence.last(), first + LONGEST_STRETCH - 1);
            while (last < limit && traits.part[last] != Parts.OUTSIDE) {
                last++;
            }
            int length = last - first + 1;
            weigh(sentence, first, length);
            decoder.decode(emissions, traits.part, first, length, labels);
            collect(first, length);
            return last;
        }

        private void weigh(Sentence sentence, int first, int length) {
            if (emissions.length < length * Labels.COUNT) {
                emissions = new int[length * Labels.COUNT * 2];
            }
            Arrays.fill(emissions, 0, length * Labels.COUNT, 0);
            for (int t = 0; t < length; t++) {
                if (traits.part[first + t] != Parts.OUTSIDE) {
                    FeatureVector vector = features.of(sentence, first + t);
                    weights.addTo(vector.buckets(), vector.size(), emissions, t * Labels.COUNT);
                }
            }
        }

        private void collect(int first, int length) {
            for (int t = 0; t < length; t++) {
                if (labels[t] != Labels.OUTSIDE) {
                    int begin = t;
                    while (t + 1 < length && Labels.isFurther(labels[t + 1])) {
                        t++;
                    }
                    names.add(known.orNew(cues, first + begin, first + t, Labels.type(labels[begin])));
                }
            }
        }
    }

    /** The rules' names by their first token. */
    private static final class Known {
        private final Candidate[] byFirst;

        Known(int tokens, List<Candidate> ruled) {
            byFirst = new Candidate[tokens];
            ruled.forEach(candidate -> byFirst[candidate.first()] = candidate);
        }

        Candidate orNew(Cues cues, int first, int last, EntityType type) {
            Candidate candidate = byFirst[first];
            if (candidate == null || candidate.last() != last) {
                return Candidate.learned(cues, first, last, type);
            }
            return candidate.type() == type ? candidate : candidate.learnedAs(type);
        }
    }
}
