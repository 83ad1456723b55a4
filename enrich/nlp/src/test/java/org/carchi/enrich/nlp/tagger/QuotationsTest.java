package org.carchi.enrich.nlp.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.text.Passage;
import org.junit.jupiter.api.Test;

final class QuotationsTest {

    @Test
    void marksWhatStandsBetweenTheMarksAndItsEdges() {
        assertThat(quote("O, “Dəli Kür” deyib")).containsExactly(0, 0, 0, 10, 11, 0, 0);
    }

    @Test
    void leavesAQuotationThatNeverClosesOutside() {
        assertThat(quote("O, “Dəli Kür deyib")).containsOnly(0);
    }

    private static int[] quote(String text) {
        short[] quote = Quotations.of(new Cues(Passage.of(text)));
        int[] numbers = new int[quote.length];
        for (int i = 0; i < quote.length; i++) {
            numbers[i] = quote[i];
        }
        return numbers;
    }
}
