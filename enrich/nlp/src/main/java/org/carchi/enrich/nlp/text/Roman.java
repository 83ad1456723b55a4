package org.carchi.enrich.nlp.text;

/** Roman numerals. */
public final class Roman {
    private Roman() {}

    public static boolean isNumeral(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("IVXLCM".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    public static int value(String numeral) {
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = digit(numeral.charAt(i));
            boolean less = i + 1 < numeral.length() && digit < digit(numeral.charAt(i + 1));
            value += less ? -digit : digit;
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'M' -> 1000;
            default -> 0;
        };
    }
}
