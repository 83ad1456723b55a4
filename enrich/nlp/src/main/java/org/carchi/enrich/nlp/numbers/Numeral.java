package org.carchi.enrich.nlp.numbers;

import com.ibm.icu.lang.UCharacter;

/** Decimal digits of every script. */
final class Numeral {
    private static final int DECIMAL = 10;

    /** No digit is zero's character in any script. */
    static final char NONE = '\0';

    private Numeral() {}

    /** The zero of the script that the digit belongs to; {@link #NONE} for what is no digit. */
    static char zero(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? '0' : NONE;
        }
        int value = UCharacter.digit(c, DECIMAL);
        return value < 0 ? NONE : (char) (c - value);
    }

    static boolean isDigit(char c) {
        return zero(c) != NONE;
    }

    /** End of the digits of one script that begin at the position; the position where none does. */
    static int end(String text, int start) {
        int end = start;
        char zero = start < text.length() ? zero(text.charAt(start)) : NONE;
        while (zero != NONE && end < text.length() && zero(text.charAt(end)) == zero) {
            end++;
        }
        return end;
    }
}
