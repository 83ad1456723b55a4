package org.carchi.enrich.nlp.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number, or two that are the ends of a range, with its unit.
 *
 * @param start first character of number and unit
 * @param end character after the last of number and unit
 * @param number with its scale
 */
record Amount(int start, int end, Figure number, PlacedSign unit) {

    /**
     * One number or the ends of a range, with their scale.
     *
     * @param start first character
     * @param end character after the last, of the scale if there is one
     */
    record Figure(int start, int end, BigDecimal low, Optional<BigDecimal> high, Scale scale) {

        BigDecimal value() {
            return low.multiply(scale.factor());
        }

        Optional<BigDecimal> upper() {
            return high.map(scale.factor()::multiply);
        }
    }

    boolean isSingle() {
        return number.high().isEmpty();
    }

    /** The range from this amount to the other, each with its unit: {@code 10%–15%}, {@code $10–$15 million}. */
    Optional<Amount> upTo(Amount other) {
        boolean lent = number.scale().isNone();
        BigDecimal low = lent ? number.low().multiply(other.number.scale().factor()) : number.value();
        BigDecimal high = other.number.value();
        boolean range = isSingle()
                && other.isSingle()
                && unit.unit().code().equals(other.unit.unit().code())
                && low.signum() >= 0
                && low.compareTo(high) < 0;
        Figure both = new Figure(number.start(), other.number.end(), low, Optional.of(high), Scale.none(number.end()));
        return range ? Optional.of(new Amount(start, other.end, both, other.unit)) : Optional.empty();
    }
}
