package org.carchi.enrich.nlp.quantities;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.WordTest;

/** Number words and scales. */
final class NumberWords {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("sıfır", 0),
            Map.entry("bir", 1),
            Map.entry("iki", 2),
            Map.entry("üç", 3),
            Map.entry("dörd", 4),
            Map.entry("beş", 5),
            Map.entry("altı", 6),
            Map.entry("yeddi", 7),
            Map.entry("səkkiz", 8),
            Map.entry("doqquz", 9),
            Map.entry("on", 10),
            Map.entry("iyirmi", 20),
            Map.entry("otuz", 30),
            Map.entry("qırx", 40),
            Map.entry("əlli", 50),
            Map.entry("altmış", 60),
            Map.entry("yetmiş", 70),
            Map.entry("səksən", 80),
            Map.entry("doxsan", 90));
    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("min", 3),
            Map.entry("milyon", 6),
            Map.entry("mln", 6),
            Map.entry("milyard", 9),
            Map.entry("mlrd", 9),
            Map.entry("trilyon", 12),
            Map.entry("trln", 12));
    private static final Set<String> ENDINGS = Set.of(
            "", "dan", "dən", "a", "ə", "ı", "i", "u", "ü", "ın", "in", "un", "ün", "luq", "lıq", "lik", "da", "də",
            "dır", "dir", "dur", "dür", "la", "lə", "adək", "ədək");

    private static final WordTest BEGINS =
            new WordTest(word -> small(word) >= 0 || isHundred(word) || isHalf(word) || scale(word) >= 0);

    private NumberWords() {}

    /** Whether a number may begin with the token. */
    static boolean mayBegin(Token token) {
        return token.isNumber() || token.isWord() && BEGINS.test(token.word());
    }

    /** Value of a word up to ninety; -1 where it is none. */
    static int small(String word) {
        return SMALL.getOrDefault(word, -1);
    }

    static boolean isHundred(String word) {
        return word.equals("yüz");
    }

    static boolean isHalf(String word) {
        return word.equals("yarım");
    }

    /** Power of ten of a scale word, whatever its ending; -1 where it is none. */
    static int scale(String word) {
        String stem = scaleStem(word);
        return stem.isEmpty() ? -1 : SCALES.getOrDefault(stem, -1);
    }

    static BigDecimal power(int scale) {
        return BigDecimal.ONE.scaleByPowerOfTen(scale);
    }

    static String scaleEnding(String word) {
        return word.substring(scaleStem(word).length());
    }

    private static String scaleStem(String word) {
        if (word.isEmpty() || "mt".indexOf(word.charAt(0)) < 0) {
            return "";
        }
        for (int length = Math.min(7, word.length()); length >= 3; length--) {
            String stem = word.substring(0, length);
            if (SCALES.containsKey(stem) && ENDINGS.contains(word.substring(length))) {
                return stem;
            }
        }
        return "";
    }
}
