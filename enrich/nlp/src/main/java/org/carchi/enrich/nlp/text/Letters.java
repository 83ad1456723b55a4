package org.carchi.enrich.nlp.text;

import com.ibm.icu.lang.UCharacter;

/** Character classes and Azerbaijani lower case from ICU, the same on every Java runtime. */
public final class Letters {
    private static final int LETTER = 1;
    private static final int UPPER = 2;
    private static final int DIGIT = 4;
    private static final int SPACE = 8;
    private static final int MARK = 16;
    private static final int CYRILLIC = 32;

    private static final byte[] CLASSES = new byte[Character.MAX_VALUE + 1];
    private static final char[] LOWER = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            CLASSES[c] = (byte) classOf(c);
            LOWER[c] = lowerOf(c);
        }
    }

    private Letters() {}

    public static boolean isLetter(char c) {
        return (CLASSES[c] & LETTER) != 0;
    }

    public static boolean isUpper(char c) {
        return (CLASSES[c] & UPPER) != 0;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    public static boolean isSpace(char c) {
        return (CLASSES[c] & SPACE) != 0;
    }

    public static boolean isMark(char c) {
        return (CLASSES[c] & MARK) != 0;
    }

    public static boolean isCyrillic(char c) {
        return (CLASSES[c] & CYRILLIC) != 0;
    }

    public static char lower(char c) {
        return LOWER[c];
    }

    /** Lower case of the same length: I becomes ı, İ becomes i. */
    public static String lower(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = LOWER[chars[i]];
        }
        return new String(chars);
    }

    /** The word with its first letter in capital: i becomes İ, ı becomes I. */
    public static String capitalized(String word) {
        return word.isEmpty() ? word : upper(word.charAt(0)) + word.substring(1);
    }

    private static char upper(char c) {
        return switch (c) {
            case 'i' -> 'İ';
            case 'ı' -> 'I';
            default -> (char) UCharacter.toUpperCase((int) c);
        };
    }

    private static int classOf(int c) {
        int classes = UCharacter.isLetter(c) ? LETTER : 0;
        classes |= UCharacter.isUpperCase(c) ? UPPER : 0;
        classes |= UCharacter.isDigit(c) ? DIGIT : 0;
        classes |= UCharacter.isUWhiteSpace(c) ? SPACE : 0;
        classes |= isCombining(c) ? MARK : 0;
        return classes | (c >= 0x400 && c < 0x530 ? CYRILLIC : 0);
    }

    private static boolean isCombining(int c) {
        return UCharacter.getCombiningClass(c) != 0;
    }

    private static char lowerOf(int c) {
        if (c == 'I') {
            return 'ı';
        }
        int lower = UCharacter.toLowerCase(c);
        return (char) (lower <= Character.MAX_VALUE ? lower : c);
    }
}
