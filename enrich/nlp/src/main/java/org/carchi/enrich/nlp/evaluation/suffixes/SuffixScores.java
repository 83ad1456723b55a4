package org.carchi.enrich.nlp.evaluation.suffixes;

import java.util.List;

/**
 * The measures of one set.
 *
 * @param leftOut rows of the set that are outside: verbs, derived words, words of other kinds
 */
public record SuffixScores(String set, List<SuffixScore> scores, int leftOut) {

    public SuffixScores {
        scores = List.copyOf(scores);
    }

    /** The score of a measure. */
    public SuffixScore score(String measure) {
        return scores.stream()
                .filter(score -> score.measure().equals(measure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no measure '" + measure + "' of " + set));
    }
}
