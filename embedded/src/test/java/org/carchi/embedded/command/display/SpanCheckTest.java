package org.carchi.embedded.command.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.carchi.embedded.command.read.SpanCheck;
import org.carchi.schemas.avro.EnrichedArticle;
import org.junit.jupiter.api.Test;

final class SpanCheckTest {

    @Test
    void findsNothingWrongWhereEveryQuoteStandsAtItsSpan() {
        SpanCheck check = SpanCheck.of(Samples.article());

        assertThat(check.spans()).isPositive();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void namesQuotesThatStandElsewhere() {
        EnrichedArticle shifted = EnrichedArticle.newBuilder(Samples.article())
                .setText("?" + Samples.article().getText())
                .build();

        assertThat(SpanCheck.of(shifted).faults())
                .anySatisfy(fault -> assertThat(fault).contains("does not hold 'Bakıda'"));
    }

    @Test
    void namesSpansOutsideOfTheText() {
        EnrichedArticle cut =
                EnrichedArticle.newBuilder(Samples.article()).setText("Ticarət").build();

        SpanCheck check = SpanCheck.of(cut);

        assertThat(check.faults())
                .hasSizeLessThanOrEqualTo(check.spans())
                .anySatisfy(fault -> assertThat(fault).contains("is not in the text of 7 characters"));
    }
}
