package org.carchi.enrich.nlp;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time, half-open.
 *
 * @param value ISO 8601 or TIMEX3: {@code 2024-03}, {@code 2025-09/2025-10}, {@code XXXX-05} where unresolved
 * @param from first day; empty where unresolved
 * @param to day after the last; empty where unresolved
 * @param granularity the length of time that the expression names
 * @param span where the expression stands; empty where the period was inherited
 */
public record Period(
        String value, Optional<LocalDate> from, Optional<LocalDate> to, Granularity granularity, Optional<Span> span) {

    /** The length of time that an expression names. */
    public enum Granularity {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR,
        DECADE,
        CENTURY,
        RANGE
    }
}
