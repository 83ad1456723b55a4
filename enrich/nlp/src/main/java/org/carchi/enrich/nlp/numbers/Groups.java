package org.carchi.enrich.nlp.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number in digits, cut at its marks: {@code 1.234,5} is {@code 1}, {@code 234}, {@code 5} and {@code .,}.
 *
 * @param digits at least one group
 * @param marks what stands between the groups, one character each
 */
record Groups(List<String> digits, String marks) {
    private static final int MOST_DIGITS = 13;
    private static final int MOST_DECIMALS = 9;

    /** What groups thousands in every language that uses it. */
    private static final String GROUPING_ONLY = " '٬";

    private static final char DECIMAL_ONLY = '٫';

    static Groups of(String literal) {
        List<String> digits = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            char zero = Numeral.zero(c);
            if (zero == Numeral.NONE) {
                marks.append(c);
                digits.add(group.toString());
                group.setLength(0);
            } else {
                group.append((char) ('0' + c - zero));
            }
        }
        digits.add(group.toString());
        return new Groups(List.copyOf(digits), marks.toString());
    }

    /** Whether it is no longer than a quantity of the news and has no zero that says nothing. */
    boolean isPlausible() {
        String first = digits.get(0);
        int length = digits.stream().mapToInt(String::length).sum();
        return length <= MOST_DIGITS && (first.length() == 1 || first.charAt(0) != '0');
    }

    /** Whether the marks may all group thousands. */
    boolean mayBeWhole() {
        return areThousands(digits.size()) && marks.indexOf(DECIMAL_ONLY) < 0;
    }

    /** Whether the last mark may separate decimals. */
    boolean mayBeDecimal() {
        int last = digits.size() - 1;
        return last > 0
                && GROUPING_ONLY.indexOf(lastMark()) < 0
                && (last == 1 || marks.charAt(0) != lastMark())
                && areThousands(last)
                && digits.get(last).length() <= MOST_DECIMALS;
    }

    /** Groups of three after one of up to three, all divided by the same mark. */
    private boolean areThousands(int count) {
        for (int i = 1; i < count; i++) {
            if (digits.get(i).length() != 3 || marks.charAt(i - 1) != marks.charAt(0)) {
                return false;
            }
        }
        String first = digits.get(0);
        return count == 1 || first.length() <= 3 && first.charAt(0) != '0';
    }

    char lastMark() {
        return marks.charAt(marks.length() - 1);
    }

    BigDecimal whole() {
        return new BigDecimal(String.join("", digits));
    }

    BigDecimal decimal() {
        int last = digits.size() - 1;
        return new BigDecimal(String.join("", digits.subList(0, last)) + '.' + digits.get(last));
    }
}
