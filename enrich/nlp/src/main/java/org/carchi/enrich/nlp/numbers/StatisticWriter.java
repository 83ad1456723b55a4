package org.carchi.enrich.nlp.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.Span;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.enrich.nlp.Statistic.Comparator;
import org.carchi.enrich.nlp.Statistic.Direction;
import org.carchi.enrich.nlp.Statistic.Modality;
import org.carchi.enrich.nlp.Statistic.Role;
import org.carchi.enrich.nlp.text.Passage;

/** Writes amounts, which come in order, as statistics with spans of the original text. */
final class StatisticWriter {
    /**
     * Lower than that of any number which a pack of its language reads: the words around are not read, so that
     * "at least", "expected" or "not" may stand there.
     */
    private static final float CONFIDENCE = 0.6f;

    private final Passage passage;
    private final String original;
    private int token;

    StatisticWriter(Passage passage, String original) {
        this.passage = passage;
        this.original = original;
    }

    Statistic write(Amount amount) {
        Span span = passage.original(amount.start(), amount.end());
        Span number = passage.original(amount.number().start(), amount.number().end());
        Span unit = passage.original(amount.unit().start(), amount.unit().end());
        return new Statistic(
                span,
                span.in(original),
                sentenceAt(amount.start()),
                number.in(original),
                plain(amount.number().value()),
                amount.number().upper().map(StatisticWriter::plain),
                Optional.of(amount.unit().unit().code()),
                Optional.of(unit.in(original)),
                amount.unit().unit().kind(),
                amount.isSingle() ? Comparator.EXACT : Comparator.RANGE,
                Role.LEVEL,
                Direction.NONE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Modality.REPORTED,
                CONFIDENCE);
    }

    private int sentenceAt(int position) {
        while (token + 1 < passage.size() && passage.token(token + 1).start() <= position) {
            token++;
        }
        return passage.sentenceOf(token);
    }

    /** Without superfluous zeros. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
