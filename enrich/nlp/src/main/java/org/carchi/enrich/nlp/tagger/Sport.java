package org.carchi.enrich.nlp.tagger;

import java.util.List;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.WordTest;

/** Tells how much a text is about sport, where the name of a town is that of its club. */
final class Sport {
    private static final List<String> STEMS = List.of(
            "futbol",
            "klub",
            "qol",
            "matç",
            "məşqçi",
            "hücumçu",
            "qapıçı",
            "yarımmüdafiə",
            "turnir",
            "liqa",
            "çempion",
            "oyunçu");
    private static final WordTest WORD = new WordTest(word -> STEMS.stream().anyMatch(word::startsWith));
    private static final int MOST = 3;

    private Sport() {}

    /** From 0, no such word, to 3, more than one in fifty. */
    static int of(Passage passage) {
        int words = 0;
        for (Token token : passage.tokens()) {
            words += token.isLower() && WORD.test(token.word()) ? 1 : 0;
        }
        int perHundred = words * 100 / Math.max(1, passage.size());
        return perHundred == 0 ? Math.min(words, 1) : Math.min(MOST, 1 + perHundred);
    }
}
