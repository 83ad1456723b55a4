package org.carchi.enrich.nlp.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.carchi.enrich.nlp.text.Passage;
import org.junit.jupiter.api.Test;

final class SportTest {

    @Test
    void countsWordsOfSportAmongAll() {
        assertThat(Sport.of(Passage.of("Nazirlik büdcəni açıqlayıb"))).isZero();
        assertThat(Sport.of(Passage.of("Klubun məşqçisi matçdan danışıb, iki qol vurulub")))
                .isEqualTo(3);
    }
}
