package org.carchi.enrich.nlp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** F1 over the words of two phrases. */
final class WordOverlap {
    private WordOverlap() {}

    /** Two absent phrases agree, an absent and a present one do not. */
    static double f1(Optional<String> gold, Optional<String> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return gold.isEmpty() && predicted.isEmpty() ? 1 : 0;
        }
        List<String> left = words(gold.get());
        List<String> right = words(predicted.get());
        int common = 0;
        for (String word : words(gold.get())) {
            common += right.remove(word) ? 1 : 0;
        }
        int all = left.size() + words(predicted.get()).size();
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static List<String> words(String phrase) {
        return new ArrayList<>(List.of(phrase.trim().split(" +", -1)));
    }
}
