package org.carchi.enrich.nlp.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Vowel harmony: which vowel an ending takes after the vowel before it. */
public final class Harmony {
    private static final String VOWELS = "aıoueəiöü";

    private Harmony() {}

    static boolean isVowel(char lower) {
        return VOWELS.indexOf(lower) >= 0;
    }

    /** The word with the ending of the pattern: {@code çay} and {@code I} give {@code çayı}. */
    public static String join(String word, String pattern) {
        StringBuilder joined = new StringBuilder(word);
        char vowel = lastVowel(word);
        for (int i = 0; i < pattern.length(); i++) {
            char c = spelled(pattern.charAt(i), vowel);
            joined.append(c);
            vowel = isVowel(c) ? c : vowel;
        }
        return joined.toString();
    }

    static boolean fits(String pattern, String lower, int from, char vowelBefore) {
        char vowel = vowelBefore;
        for (int i = 0; i < pattern.length(); i++) {
            char expected = spelled(pattern.charAt(i), vowel);
            if (lower.charAt(from + i) != expected) {
                return false;
            }
            vowel = isVowel(expected) ? expected : vowel;
        }
        return true;
    }

    /** Each pattern after each kind of vowel. */
    static Set<String> allSpellings(List<String> patterns) {
        List<String> spellings = new ArrayList<>();
        for (String pattern : patterns) {
            for (String vowel : List.of("a", "o", "e", "ö")) {
                spellings.add(join(vowel, pattern).substring(1));
            }
        }
        return Set.copyOf(spellings);
    }

    static char lastVowel(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if (isVowel(word.charAt(i))) {
                return word.charAt(i);
            }
        }
        return 'ə';
    }

    private static char spelled(char pattern, char vowel) {
        return switch (pattern) {
            case 'A' -> isBack(vowel) ? 'a' : 'ə';
            case 'I' -> high(vowel);
            case 'Q' -> isBack(vowel) ? 'q' : 'k';
            default -> pattern;
        };
    }

    private static char high(char vowel) {
        if (vowel == 'o' || vowel == 'u') {
            return 'u';
        }
        if (vowel == 'ö' || vowel == 'ü') {
            return 'ü';
        }
        return isBack(vowel) ? 'ı' : 'i';
    }

    private static boolean isBack(char vowel) {
        return vowel == 'a' || vowel == 'ı' || vowel == 'o' || vowel == 'u';
    }
}
