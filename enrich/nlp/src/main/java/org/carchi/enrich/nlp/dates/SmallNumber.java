package org.carchi.enrich.nlp.dates;

import java.util.List;

/** Numbers up to twelve, in digits or words. */
final class SmallNumber {
    private static final List<String> WORDS =
            List.of("sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz", "on");

    private SmallNumber() {}

    /** The number at the token; -1 where there is none. */
    static int of(DateText text, int i) {
        int digits = text.number(i);
        return digits >= 0 && !text.token(i).hasSuffix() ? digits : WORDS.indexOf(text.word(i));
    }

    static boolean isWord(String word) {
        return WORDS.contains(word);
    }
}
