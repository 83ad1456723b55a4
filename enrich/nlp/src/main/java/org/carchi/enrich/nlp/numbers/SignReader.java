package org.carchi.enrich.nlp.numbers;

import java.util.Optional;
import org.carchi.enrich.nlp.numbers.Amount.Figure;

/**
 * Finds the signs of units that belong to a number.
 *
 * @param text in normal form
 */
record SignReader(String text, ScaleWords scales) {
    /** Abbreviations of scales, which may end in a point, are no longer. */
    private static final int LONGEST_ABBREVIATION = 4;

    /** @param joined where a sign may begin though something stands before it */
    Optional<PlacedSign> before(int start, int joined) {
        Optional<PlacedSign> glued = UnitSigns.endingAt(text, start);
        if (glued.isPresent()) {
            return glued.filter(sign -> isFree(sign.start(), joined));
        }
        return start > 0 && text.charAt(start - 1) == ' '
                ? UnitSigns.endingAt(text, start - 1)
                        .filter(sign -> isFree(sign.start(), joined) && !isAfterDigit(sign.start()))
                : Optional.empty();
    }

    private boolean isFree(int start, int joined) {
        return start == joined || Boundary.isFreeBefore(text, start);
    }

    private boolean isAfterDigit(int start) {
        return start > 1 && text.charAt(start - 1) == ' ' && Numeral.isDigit(text.charAt(start - 2));
    }

    Optional<PlacedSign> after(Figure number) {
        return after(number.end()).or(() -> afterAbbreviation(number));
    }

    private Optional<PlacedSign> after(int end) {
        boolean spaced = end < text.length() && text.charAt(end) == ' ';
        return UnitSigns.startingAt(text, spaced ? end + 1 : end)
                .filter(this::standsWhole)
                .filter(sign -> !belongsToNext(sign, spaced));
    }

    /** {@code 5 Mio. €}. */
    private Optional<PlacedSign> afterAbbreviation(Figure number) {
        int end = number.end();
        boolean stop = !number.scale().isNone()
                && text.startsWith(".", end)
                && end - Boundary.wordStart(text, end) <= LONGEST_ABBREVIATION;
        return stop ? after(end + 1) : Optional.empty();
    }

    private boolean standsWhole(PlacedSign sign) {
        return scales.after(text, sign.end()).isNone()
                && switch (sign.unit().kind()) {
                    case PERCENT -> !isDigitAt(sign.end()) && !isPercentagePoint(sign);
                    case MONEY -> isCode(sign) ? Boundary.isFreeAfter(text, sign.end()) : !isDigitAt(sign.end());
                    default -> Boundary.isFreeAfterSymbol(text, sign.start(), sign.end());
                };
    }

    private boolean isCode(PlacedSign sign) {
        return Boundary.wordEnd(text, sign.start()) == sign.end();
    }

    /** {@code 5 %-Punkte} is no per cent. */
    private boolean isPercentagePoint(PlacedSign sign) {
        return text.startsWith("-", sign.end()) && Boundary.wordEnd(text, sign.end() + 1) > sign.end() + 1;
    }

    /** In {@code 2024 $5} and {@code 3 USD 5} the money is not certainly that of the first number. */
    private boolean belongsToNext(PlacedSign sign, boolean spaced) {
        return sign.unit().standsBefore() && (isDigitAt(sign.end()) || spaced && isSpacedDigitAt(sign.end()));
    }

    private boolean isSpacedDigitAt(int i) {
        return i < text.length() && text.charAt(i) == ' ' && isDigitAt(i + 1);
    }

    private boolean isDigitAt(int i) {
        return i < text.length() && Numeral.isDigit(text.charAt(i));
    }
}
