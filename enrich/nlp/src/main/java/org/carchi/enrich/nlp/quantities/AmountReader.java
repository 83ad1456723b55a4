package org.carchi.enrich.nlp.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.carchi.enrich.nlp.names.Ordinals;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;

/** Reads numbers: {@code 63 milyard 364,4 milyon}, {@code iki min beş yüz}, {@code yarım milyon}. */
final class AmountReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Passage passage;
    private int next;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private int lowestScale = Integer.MAX_VALUE;
    private boolean words;
    private boolean pending;
    private String ending = "";

    private AmountReader(Passage passage, int first) {
        this.passage = passage;
        this.next = first;
    }

    /** The number that begins at the token. */
    static Optional<Amount> at(Passage passage, int first) {
        AmountReader reader = new AmountReader(passage, first);
        while (reader.has() && reader.ending.isEmpty() && reader.step()) {
            reader.next++;
        }
        return reader.next == first ? Optional.empty() : Optional.of(reader.amount(first));
    }

    private boolean has() {
        return next < passage.size() && (next == 0 || passage.sameSentence(next, next - 1) || !pending);
    }

    private boolean step() {
        Token token = passage.token(next);
        if (token.isNumber()) {
            return digits(token);
        }
        if (token.isMark('.')) {
            return isStopOfAbbreviation();
        }
        return token.isWord() && (small(token.key()) || hundred(token.key()) || half(token.key()) || scale(token));
    }

    /** Digits begin a number, or go on after a scale when a smaller scale follows. */
    private boolean digits(Token token) {
        int scaleAfter = next + 1 < passage.size()
                ? NumberWords.scale(passage.token(next + 1).key())
                : -1;
        boolean goesOn = goesOn(token, scaleAfter);
        if (Ordinals.isOrdinal(passage, next) || pending || (lowestScale != Integer.MAX_VALUE && !goesOn)) {
            return false;
        }
        current = Digits.value(token.key(), scaleAfter > 0);
        ending = token.suffix(passage.lower());
        pending = true;
        return true;
    }

    /** {@code 11 min 400}, {@code 2 milyard 318 milyon}. */
    private boolean goesOn(Token token, int scaleAfter) {
        boolean hundreds = lowestScale == 3 && scaleAfter < 0 && token.key().length() <= 3;
        return lowestScale != Integer.MAX_VALUE && (hundreds || scaleAfter > 0 && scaleAfter < lowestScale);
    }

    private boolean small(String word) {
        int value = NumberWords.small(word);
        if (value < 0 || (pending && !canAdd(value))) {
            return false;
        }
        current = current.add(BigDecimal.valueOf(value));
        pending = true;
        words = true;
        return true;
    }

    /** Ones after tens, tens after hundreds; never two of a kind. */
    private boolean canAdd(int value) {
        int rest = current.remainder(HUNDRED).intValue();
        return words
                && (value < 10
                        ? rest % 10 == 0 && rest != 0 || current.compareTo(HUNDRED) >= 0 && rest == 0
                        : current.compareTo(HUNDRED) >= 0 && rest == 0);
    }

    private boolean hundred(String word) {
        if (!NumberWords.isHundred(word) || (pending && current.compareTo(BigDecimal.TEN) >= 0)) {
            return false;
        }
        current = (pending ? current : BigDecimal.ONE).multiply(HUNDRED);
        pending = true;
        words = true;
        return true;
    }

    private boolean half(String word) {
        if (!NumberWords.isHalf(word) || pending && !words) {
            return false;
        }
        if (!pending && lowestScale != Integer.MAX_VALUE) {
            total = total.add(HALF.multiply(NumberWords.power(lowestScale)));
            return true;
        }
        current = current.add(HALF);
        pending = true;
        words = true;
        return true;
    }

    private boolean scale(Token token) {
        int scale = NumberWords.scale(token.key());
        boolean alone = !pending && lowestScale == Integer.MAX_VALUE;
        if (scale < 0 || scale >= lowestScale || (!pending && !(alone && scale == 3))) {
            return false;
        }
        total = total.add((pending ? current : BigDecimal.ONE).multiply(NumberWords.power(scale)));
        words = words || !pending;
        current = BigDecimal.ZERO;
        pending = false;
        lowestScale = scale;
        ending = NumberWords.scaleEnding(token.key());
        return true;
    }

    private boolean isStopOfAbbreviation() {
        String before = next > 0 ? passage.token(next - 1).key() : "";
        return passage.token(next).isGlued()
                && (before.equals("mln") || before.equals("mlrd") || before.equals("trln"));
    }

    private Amount amount(int first) {
        boolean scaled = lowestScale != Integer.MAX_VALUE;
        return new Amount(first, next - 1, total.add(current), ending, words, scaled);
    }
}
