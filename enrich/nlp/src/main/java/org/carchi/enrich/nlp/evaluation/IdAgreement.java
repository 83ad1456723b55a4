package org.carchi.enrich.nlp.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two groupings of mentions: each found id is paired with the gold id with which it shares most. */
final class IdAgreement {
    private int scored;
    private int right;

    /** The ids of one matched mention. */
    record Pair(String gold, String predicted) {}

    /** Adds the matched mentions of one document. */
    void add(List<Pair> mentions) {
        Map<Pair, Integer> counts = new LinkedHashMap<>();
        mentions.forEach(pair -> counts.merge(pair, 1, Integer::sum));
        List<Map.Entry<Pair, Integer>> ordered = new ArrayList<>(counts.entrySet());
        ordered.sort(Comparator.comparing((Map.Entry<Pair, Integer> entry) -> -entry.getValue()));
        Set<String> gold = new HashSet<>();
        Set<String> predicted = new HashSet<>();
        for (Map.Entry<Pair, Integer> entry : ordered) {
            boolean free = !gold.contains(entry.getKey().gold())
                    && !predicted.contains(entry.getKey().predicted());
            if (free) {
                gold.add(entry.getKey().gold());
                predicted.add(entry.getKey().predicted());
                right += entry.getValue();
            }
        }
        scored += mentions.size();
    }

    double accuracy() {
        return Score.accuracy(right, scored);
    }
}
