package org.carchi.enrich.nlp.names;

import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Roman;
import org.carchi.enrich.nlp.text.Token;

/** Ordinal numbers before the names of events: {@code 3-cü}, {@code III}. */
public final class Ordinals {
    private Ordinals() {}

    public static boolean isOrdinal(Passage passage, int token) {
        Token number = passage.token(token);
        if (number.isNumber()) {
            String suffix = number.suffix(passage.lower());
            return Endings.isOrdinal(suffix, 0, suffix.length());
        }
        return number.isWord() && Roman.isNumeral(passage.text().substring(number.start(), number.baseEnd()));
    }
}
