package org.carchi.embedded.proof.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** A sample of times, sorted. */
public record Percentiles(List<Duration> sorted) {

    private static final int WHOLE = 100;

    public Percentiles {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("an empty sample has no percentiles; measure something first");
        }
        sorted = List.copyOf(sorted);
    }

    public static Percentiles of(Collection<Duration> sample) {
        return new Percentiles(sample.stream().sorted().toList());
    }

    /** The least time that so many percent of the sample do not exceed (nearest rank). */
    public Duration at(int percent) {
        int rank = (percent * sorted.size() + WHOLE - 1) / WHOLE;
        return sorted.get(Math.max(0, rank - 1));
    }

    public Duration min() {
        return sorted.get(0);
    }

    public Duration median() {
        return at(WHOLE / 2);
    }

    public Duration max() {
        return sorted.get(sorted.size() - 1);
    }
}
