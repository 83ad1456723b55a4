package org.carchi.enrich.nlp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One quantitative claim: a number with what it counts or measures.
 *
 * @param span from approximator to unit
 * @param quote the text of the span, exactly
 * @param sentence index of its sentence
 * @param literal the number as printed
 * @param value the number, scale applied; at most nine decimal places
 * @param upperValue upper end of a range, second side of a score
 * @param unit ISO 4217, {@code %}, {@code pp}, UCUM, or the lemma of the counted noun; empty for a score
 * @param unitLabel the unit as printed
 * @param measure the thing measured
 * @param subjects ids of the entities it is about, sorted
 * @param period when it holds
 * @param base the period compared with
 * @param speaker id of the entity that says it
 * @param confidence 0 to 1
 */
public record Statistic(
        Span span,
        String quote,
        int sentence,
        String literal,
        BigDecimal value,
        Optional<BigDecimal> upperValue,
        Optional<String> unit,
        Optional<String> unitLabel,
        Kind kind,
        Comparator comparator,
        Role role,
        Direction direction,
        Optional<Phrase> measure,
        List<String> subjects,
        Optional<Period> period,
        Optional<Period> base,
        Optional<String> speaker,
        Modality modality,
        float confidence) {

    public Statistic {
        subjects = List.copyOf(subjects);
    }

    /** What kind of quantity it is. */
    public enum Kind {
        MONEY,
        PERCENT,
        PERCENTAGE_POINT,
        COUNT,
        MEASURE,
        RATIO,
        DURATION,
        AGE,
        SCORE,
        INDEX,
        RATE
    }

    /** How the printed value relates to the one meant. */
    public enum Comparator {
        EXACT,
        ABOUT,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        RANGE
    }

    /** What the number says of its measure. */
    public enum Role {
        LEVEL,
        CHANGE_BY,
        CHANGE_TO,
        SHARE,
        TARGET
    }

    /** Which way the quantity moved. */
    public enum Direction {
        NONE,
        INCREASE,
        DECREASE
    }

    /** Whether it is reported as fact, expected, aimed at or denied. */
    public enum Modality {
        REPORTED,
        FORECAST,
        TARGET,
        DENIED
    }
}
