package org.carchi.enrich.nlp.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in digits as it stands in the text.
 *
 * @param start its first digit
 * @param end character after its last digit
 * @param value empty where it is not certain
 */
record Literal(int start, int end, Optional<BigDecimal> value) {
    private static final String MARKS = ".,'٫٬";

    /** The literal that begins with the digit at the position. */
    static Literal at(String text, int start, Notation notation) {
        int end = end(text, start, notation);
        return new Literal(start, end, notation.value(text.substring(start, end)));
    }

    private static int end(String text, int start, Notation notation) {
        int end = Numeral.end(text, start);
        boolean spaces = notation.groupsBySpaces() && end - start <= 3;
        while (true) {
            int next = Numeral.end(text, Math.min(end + 1, text.length()));
            if (next <= end + 1 || !sameScript(text, start, end + 1)) {
                return end;
            }
            if (MARKS.indexOf(text.charAt(end)) >= 0) {
                spaces = false;
            } else if (!(spaces && text.charAt(end) == ' ' && next == end + 4)) {
                return end;
            }
            end = next;
        }
    }

    private static boolean sameScript(String text, int digit, int other) {
        return Numeral.zero(text.charAt(digit)) == Numeral.zero(text.charAt(other));
    }

    /** Whether a group of three digits stands beside it, so that both may be one number. */
    boolean isBesideGroup(String text) {
        return end < text.length() && text.charAt(end) == ' ' && Numeral.end(text, end + 1) == end + 4
                || end - start == 3 && start > 1 && text.charAt(start - 1) == ' ' && endsShortNumber(text, start - 2);
    }

    private static boolean endsShortNumber(String text, int last) {
        int first = last;
        while (first >= 0 && last - first < 4 && Numeral.isDigit(text.charAt(first))) {
            first--;
        }
        return first < last && last - first < 4;
    }
}
