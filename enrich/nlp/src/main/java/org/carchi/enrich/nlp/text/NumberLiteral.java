package org.carchi.enrich.nlp.text;

/** Where a number written in digits ends: {@code 6.2}, {@code 395.000}, {@code 11 033}, {@code 03.03.2025}. */
final class NumberLiteral {
    private NumberLiteral() {}

    static int end(String text, int start) {
        int end = digitsEnd(text, start);
        while (isMark(text, end) && isDigit(text, end + 1)) {
            end = digitsEnd(text, end + 1);
        }
        if (end - start <= 3) {
            end = groupsEnd(text, end);
        }
        return end;
    }

    /** Groups of three digits after single spaces, with decimals after the last. */
    private static int groupsEnd(String text, int first) {
        int end = first;
        while (end < text.length() && text.charAt(end) == ' ' && isGroup(text, end + 1)) {
            end += 4;
        }
        if (end > first && isMark(text, end) && isDigit(text, end + 1)) {
            end = digitsEnd(text, end + 1);
        }
        return end;
    }

    private static boolean isGroup(String text, int start) {
        return digitsEnd(text, start) == start + 3;
    }

    private static boolean isMark(String text, int i) {
        return i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ',');
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && Letters.isDigit(text.charAt(i));
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }
}
