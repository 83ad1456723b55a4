package org.carchi.enrich.nlp.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.carchi.enrich.nlp.Statistic.Comparator;
import org.carchi.enrich.nlp.Statistic.Kind;

/**
 * A number with its unit, as read at one place.
 *
 * @param first index of its first token, the approximator if there is one
 * @param last index of its last token
 * @param number index of the first token of the number itself
 * @param numberLast index of the last token of the number itself
 * @param unitFirst index of the first token of the unit; -1 where there is none
 * @param unitEnd index of the last token of the unit
 */
record Quantity(
        int first,
        int last,
        int number,
        int numberLast,
        int unitFirst,
        int unitEnd,
        BigDecimal value,
        Optional<BigDecimal> upper,
        Kind kind,
        Optional<String> unit,
        Comparator comparator,
        UnitEnding ending) {

    /** The case of the unit, which tells what the number does. */
    enum UnitEnding {
        NONE,
        POSSESSIVE,
        DATIVE,
        ABLATIVE,
        TERMINATIVE,
        LIQ,
        OTHER
    }

    /** Another number in the same unit, its span the number alone. */
    Quantity withNumber(Amount amount) {
        return new Quantity(
                amount.first(),
                amount.last(),
                amount.first(),
                amount.last(),
                -1,
                -1,
                amount.value(),
                Optional.empty(),
                kind,
                unit,
                Comparator.EXACT,
                ending);
    }

    boolean hasUnit() {
        return unitFirst >= 0;
    }
}
