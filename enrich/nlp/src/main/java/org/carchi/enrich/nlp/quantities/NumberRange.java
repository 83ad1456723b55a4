package org.carchi.enrich.nlp.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;

/**
 * One number, or two that are the ends of a range: {@code 5-7 milyon}, {@code 100-dən 200-ə qədər}.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param ending the last number, for its case
 */
record NumberRange(int first, int last, BigDecimal low, Optional<BigDecimal> high, Amount ending) {

    static Optional<NumberRange> at(Passage passage, int token) {
        return AmountReader.at(passage, token)
                .map(low -> dashed(passage, low).or(() -> fromTo(passage, low)).orElseGet(() -> single(low)));
    }

    private static NumberRange single(Amount amount) {
        return new NumberRange(amount.first(), amount.last(), amount.value(), Optional.empty(), amount);
    }

    private static Optional<NumberRange> dashed(Passage passage, Amount low) {
        int dash = low.last() + 1;
        if (dash + 1 >= passage.size()
                || !passage.token(dash).isDash()
                || !low.ending().isEmpty()) {
            return Optional.empty();
        }
        Token before = passage.token(dash);
        boolean tight = before.isGlued() == passage.token(dash + 1).isGlued();
        return tight ? upTo(passage, low, dash + 1) : Optional.empty();
    }

    private static Optional<NumberRange> fromTo(Passage passage, Amount low) {
        int next = low.last() + 1;
        if (next >= passage.size() || !low.isAblative() || !passage.sameSentence(next, low.last())) {
            return Optional.empty();
        }
        return upTo(passage, low, next).map(range -> range.withUntil(passage)).filter(range -> range.isClosed(passage));
    }

    /** The upper number lends its scale to the lower one: {@code 5-7 milyon}. */
    private static Optional<NumberRange> upTo(Passage passage, Amount low, int next) {
        return AmountReader.at(passage, next).map(high -> {
            BigDecimal lowest = high.scaled() && !low.scaled() ? scaledLike(low, high, passage) : low.value();
            return new NumberRange(low.first(), high.last(), lowest, Optional.of(high.value()), high);
        });
    }

    private static BigDecimal scaledLike(Amount low, Amount high, Passage passage) {
        int scale = NumberWords.scale(passage.token(high.last()).key());
        return scale > 0 ? low.value().multiply(NumberWords.power(scale)) : low.value();
    }

    private NumberRange withUntil(Passage passage) {
        boolean until = last + 1 < passage.size() && passage.token(last + 1).is("qədər");
        return until ? new NumberRange(first, last + 1, low, high, ending) : this;
    }

    private boolean isClosed(Passage passage) {
        return passage.token(last).is("qədər") || ending.isTerminative() || ending.isDative();
    }
}
