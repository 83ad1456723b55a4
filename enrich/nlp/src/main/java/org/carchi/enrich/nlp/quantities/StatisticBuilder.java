package org.carchi.enrich.nlp.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.Period;
import org.carchi.enrich.nlp.Phrase;
import org.carchi.enrich.nlp.Span;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.enrich.nlp.dates.DateMatch;
import org.carchi.enrich.nlp.document.Attribution;
import org.carchi.enrich.nlp.text.Passage;

/** Writes claims as statistics, with spans of the original text. */
final class StatisticBuilder {
    private static final int DECIMAL_PLACES = 9;
    private static final int FARTHEST_SUBJECT = 30;
    private static final float SURE = 0.9f;
    private static final float COUNTED = 0.75f;

    private final Passage passage;
    private final String original;
    private final Attribution attribution;

    StatisticBuilder(Passage passage, String original, Attribution attribution) {
        this.passage = passage;
        this.original = original;
        this.attribution = attribution;
    }

    Statistic build(Claim claim) {
        Quantity quantity = claim.quantity();
        Span span = span(quantity.first(), quantity.last());
        return new Statistic(
                span,
                span.in(original),
                passage.sentenceOf(quantity.first()),
                span(quantity.number(), quantity.numberLast()).in(original),
                plain(quantity.value()),
                quantity.upper().map(StatisticBuilder::plain),
                quantity.unit(),
                unitLabel(quantity),
                quantity.kind(),
                quantity.comparator(),
                claim.movement().role(),
                claim.movement().direction(),
                claim.measure().map(this::phrase),
                subjects(claim),
                claim.period().map(this::period),
                claim.base().map(this::period),
                attribution.speaker(passage.sentenceOf(quantity.first())),
                claim.modality(),
                quantity.kind() == Statistic.Kind.COUNT ? COUNTED : SURE);
    }

    /** What is named in the measure, else in the sentence before the number. */
    private List<String> subjects(Claim claim) {
        int first = claim.quantity().first();
        List<String> measured = claim.measure()
                .map(range -> attribution.subjects(range.first(), range.last()))
                .orElse(List.of());
        return measured.isEmpty()
                ? attribution.subjects(Math.max(passage.sentenceAt(first).first(), first - FARTHEST_SUBJECT), first)
                : measured;
    }

    private Optional<String> unitLabel(Quantity quantity) {
        return quantity.hasUnit()
                ? Optional.of(span(quantity.unitFirst(), quantity.unitEnd()).in(original))
                : Optional.empty();
    }

    private Phrase phrase(TokenRange range) {
        Span span = span(range.first(), range.last());
        String quote = span.in(original);
        return new Phrase(span, quote, MeasureLemma.of(quote));
    }

    private Period period(DateMatch date) {
        return date.time().period(Optional.of(span(date.first(), date.last())));
    }

    private Span span(int first, int last) {
        return passage.original(
                passage.token(first).start(), passage.token(last).end());
    }

    /** At most nine decimal places, no superfluous zeros. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal rounded =
                value.scale() > DECIMAL_PLACES ? value.setScale(DECIMAL_PLACES, RoundingMode.HALF_EVEN) : value;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
