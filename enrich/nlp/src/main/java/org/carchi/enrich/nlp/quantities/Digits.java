package org.carchi.enrich.nlp.quantities;

import java.math.BigDecimal;

/** The value of a number in digits: the decimal comma is standard, a point is common, both also group thousands. */
final class Digits {
    private static final int LONGEST = 15;

    private Digits() {}

    /** Groups of three after a mark are thousands unless a scale word follows. */
    static BigDecimal value(String literal, boolean scaleFollows) {
        String digits = withoutSpaces(literal);
        int lastMark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (lastMark < 0 || digits.length() > LONGEST) {
            return new BigDecimal(onlyDigits(digits));
        }
        boolean decimal = isDecimal(digits, lastMark, scaleFollows);
        String whole = onlyDigits(decimal ? digits.substring(0, lastMark) : digits);
        return new BigDecimal(decimal ? whole + '.' + digits.substring(lastMark + 1) : whole);
    }

    private static boolean isDecimal(String digits, int lastMark, boolean scaleFollows) {
        int firstMark = firstMark(digits);
        if (firstMark != lastMark) {
            return digits.charAt(firstMark) != digits.charAt(lastMark);
        }
        boolean group = digits.length() - lastMark == 4 && lastMark <= 3 && digits.charAt(0) != '0';
        return scaleFollows || !group;
    }

    private static int firstMark(String digits) {
        int i = 0;
        while (digits.charAt(i) != '.' && digits.charAt(i) != ',') {
            i++;
        }
        return i;
    }

    private static String withoutSpaces(String literal) {
        return literal.indexOf(' ') < 0 ? literal : literal.replace(" ", "");
    }

    private static String onlyDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length() && digits.length() < LONGEST; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
