package org.carchi.embedded.command.deadletter;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** How often each reason occurred; reasons that differ only in numbers or quoted values count as one. */
public final class DeadLetterCounts {

    private final Map<String, Count> counts = new TreeMap<>();

    public void add(SetAside letter) {
        Count one = new Count(letter.stage(), letter.reason(), 1, letter.time(), letter.time());
        String kind = letter.reason().replaceAll("'[^']*'", "''").replaceAll("\\d+", "0");
        counts.merge(letter.stage() + " " + kind, one, Count::plus);
    }

    public Collection<Count> all() {
        return counts.values();
    }

    /**
     * One reason.
     *
     * @param reason as it stands in the first of them
     */
    public record Count(String stage, String reason, long number, Instant first, Instant last) {

        private Count plus(Count other) {
            return new Count(
                    stage,
                    reason,
                    number + other.number,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }
}
