package org.carchi.enrich.nlp.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.carchi.enrich.nlp.Statistic.Comparator;
import org.carchi.enrich.nlp.Statistic.Kind;
import org.carchi.enrich.nlp.quantities.Quantity.UnitEnding;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;

/** Reads the result of a game: {@code 2:1}, {@code 3-2 hesabı ilə}. */
final class ScoreReader {
    private ScoreReader() {}

    static Optional<Quantity> at(Passage passage, int i) {
        if (i + 2 >= passage.size() || !isPlain(passage.token(i)) || !isPlain(passage.token(i + 2))) {
            return Optional.empty();
        }
        Token mark = passage.token(i + 1);
        boolean colon = mark.isMark(':') && !isClock(passage, i);
        boolean dash = mark.isDash() && mark.isGlued() && saysScore(passage, i + 3);
        return colon || dash ? Optional.of(score(passage, i)) : Optional.empty();
    }

    private static boolean isPlain(Token token) {
        return token.isNumber()
                && token.key().length() <= 3
                && token.key().indexOf('.') < 0
                && token.key().indexOf(',') < 0;
    }

    /** Two digits after the colon are minutes unless the text speaks of a result. */
    private static boolean isClock(Passage passage, int i) {
        return passage.token(i + 2).key().length() == 2 && !saysScore(passage, i + 3);
    }

    private static boolean saysScore(Passage passage, int i) {
        String word = i < passage.size() && passage.sameSentence(i, i - 1)
                ? passage.token(i).key()
                : "";
        return word.startsWith("hesab")
                || word.startsWith("qalib")
                || word.startsWith("məğlub")
                || word.startsWith("heç")
                || word.startsWith("uduz")
                || word.startsWith("udub");
    }

    private static Quantity score(Passage passage, int i) {
        return new Quantity(
                i,
                i + 2,
                i,
                i + 2,
                -1,
                -1,
                new BigDecimal(passage.token(i).key()),
                Optional.of(new BigDecimal(passage.token(i + 2).key())),
                Kind.SCORE,
                Optional.empty(),
                Comparator.EXACT,
                UnitEnding.NONE);
    }
}
