package org.carchi.enrich.nlp.numbers;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;
import org.carchi.enrich.nlp.text.Letters;
import org.carchi.enrich.nlp.text.Punctuation;

/** Where a number with its unit may begin and end. */
final class Boundary {
    private static final int LONGEST_WORD = 24;

    /** Marks after which a number or its sign may follow without a space. */
    private static final String OPENING = "([{~≈<>≤≥+±•、。（「『";

    /** What goes on with a symbol and makes another of it. */
    private static final String CONTINUING = "/·⋅²³^*_@";

    private Boundary() {}

    /** Whether nothing that could belong to a number or word stands directly before the position. */
    static boolean isFreeBefore(String text, int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        return Letters.isSpace(before)
                || OPENING.indexOf(before) >= 0
                || Punctuation.opensQuote(before)
                || Letters.isLetter(before) && isUnspaced(before);
    }

    /** Whether a minus stands before the position, and nothing that could make it a hyphen or the sign of a range. */
    static boolean isMinusBefore(String text, int start) {
        int sign = start - 1;
        if (sign < 0 || text.charAt(sign) != '-' && text.charAt(sign) != '–') {
            return false;
        }
        boolean afterNumber = sign > 1 && Letters.isSpace(text.charAt(sign - 1)) && !isPlain(text.charAt(sign - 2));
        return isFreeBefore(text, sign) && !afterNumber;
    }

    private static boolean isPlain(char c) {
        return Letters.isLetter(c) || Letters.isSpace(c) || c == ',' || c == '.' || c == ':';
    }

    /** Whether no letter or digit goes on at the position. */
    static boolean isFreeAfter(String text, int end) {
        return end >= text.length() || !isWordCharacter(text.charAt(end)) && !Numeral.isDigit(text.charAt(end));
    }

    /** The same for what ends in a letter: {@code km/h} is no {@code km}, {@code l'} no litre. */
    static boolean isFreeAfterSymbol(String text, int start, int end) {
        if (end >= text.length()) {
            return true;
        }
        char c = text.charAt(end);
        boolean elided = c == '\'' && end == start + 1;
        return isFreeAfter(text, end) && CONTINUING.indexOf(c) < 0 && !elided;
    }

    /** End of the letters, with their vowel signs, that begin at the position. */
    static int wordEnd(String text, int start) {
        int end = start;
        int limit = Math.min(text.length(), start + LONGEST_WORD);
        while (end < limit && isLetterOrSign(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Start of the letters that end at the position. */
    static int wordStart(String text, int end) {
        int start = end;
        while (start > Math.max(0, end - LONGEST_WORD) && isLetterOrSign(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isLetterOrSign(char c) {
        int type = c < 0x300 ? ECharacterCategory.UNASSIGNED : UCharacter.getType(c);
        return Letters.isLetter(c)
                || type == ECharacterCategory.NON_SPACING_MARK
                || type == ECharacterCategory.COMBINING_SPACING_MARK;
    }

    private static boolean isWordCharacter(char c) {
        return isLetterOrSign(c) && !isUnspaced(c);
    }

    /** Chinese, Thai and others write no spaces: a letter beside a number says nothing there. */
    static boolean isUnspaced(char c) {
        return c >= 0x0E00 && UScript.breaksBetweenLetters(UScript.getScript(c));
    }

    /** Whether a word that may be an unknown scale follows after a space. */
    static boolean isBeforeSmallWord(String text, int end) {
        return end + 1 < text.length()
                && text.charAt(end) == ' '
                && Letters.isLetter(text.charAt(end + 1))
                && !Letters.isUpper(text.charAt(end + 1));
    }
}
