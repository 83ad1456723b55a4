package org.carchi.enrich.nlp.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import org.carchi.enrich.nlp.numbers.Amount.Figure;

/**
 * Reads numbers in digits with their scale, one or the two ends of a range.
 *
 * @param text in normal form
 */
record NumberReader(String text, Notation notation, ScaleWords scales) {

    static NumberReader of(String text, String language) {
        return new NumberReader(text, Notation.of(language), ScaleWords.of(language));
    }

    Literal literal(int start) {
        return Literal.at(text, start, notation);
    }

    /** The number or range that begins with the literal; empty where its value is not certain. */
    Optional<Figure> number(Literal low) {
        return certain(low).map(value -> range(low, value).orElseGet(() -> single(low, value)));
    }

    private Optional<BigDecimal> certain(Literal literal) {
        boolean split = !notation.groupsBySpaces() && literal.isBesideGroup(text);
        return split ? Optional.empty() : literal.value();
    }

    private Figure single(Literal literal, BigDecimal value) {
        Scale scale = scales.after(text, literal.end());
        return new Figure(literal.start(), scale.end(), value, Optional.empty(), scale);
    }

    private Optional<Figure> range(Literal low, BigDecimal value) {
        int next = afterDash(low.end());
        if (next < 0 || !Numeral.isDigit(text.charAt(next))) {
            return Optional.empty();
        }
        Literal high = literal(next);
        Scale scale = scales.after(text, high.end());
        return certain(high)
                .filter(upper -> value.compareTo(upper) < 0)
                .map(upper -> new Figure(low.start(), scale.end(), value, Optional.of(upper), scale));
    }

    /** Where the upper end of a range may begin: after a dash with a space on both sides or none; else negative. */
    int afterDash(int end) {
        boolean spaced = end < text.length() && text.charAt(end) == ' ';
        int dash = spaced ? end + 1 : end;
        int next = spaced ? dash + 2 : dash + 1;
        if (next >= text.length() || spaced && text.charAt(dash + 1) != ' ') {
            return -1;
        }
        char c = text.charAt(dash);
        return c == '-' || c == '–' || c == '—' && !spaced ? next : -1;
    }
}
