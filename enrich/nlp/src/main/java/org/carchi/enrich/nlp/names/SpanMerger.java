package org.carchi.enrich.nlp.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Of overlapping candidates keeps the longest, of equally long ones the surest. */
final class SpanMerger {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::start)
            .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
            .thenComparing(
                    Comparator.comparingDouble((Candidate c) -> c.evidence().confidence())
                            .reversed())
            .thenComparing(Candidate::type);

    private SpanMerger() {}

    /** The candidates kept, sorted by start. One pass: an earlier one gives way to a longer one that overlaps it. */
    static List<Candidate> merge(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(BEST_FIRST);
        List<Candidate> kept = new ArrayList<>(sorted.size());
        for (Candidate candidate : sorted) {
            while (!kept.isEmpty() && isBeaten(kept.get(kept.size() - 1), candidate)) {
                kept.remove(kept.size() - 1);
            }
            if (kept.isEmpty() || !kept.get(kept.size() - 1).overlaps(candidate)) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean isBeaten(Candidate earlier, Candidate later) {
        return earlier.overlaps(later) && later.length() > earlier.length();
    }
}
