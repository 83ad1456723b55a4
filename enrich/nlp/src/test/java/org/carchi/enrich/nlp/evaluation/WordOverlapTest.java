package org.carchi.enrich.nlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WordOverlapTest {

    @Test
    void countsCommonWords() {
        double f1 = WordOverlap.f1(Optional.of("qarşılıqlı ticarətin həcmi"), Optional.of("ticarətin həcmi"));

        assertThat(f1).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void agreesWhereBothAreAbsent() {
        assertThat(WordOverlap.f1(Optional.empty(), Optional.empty())).isEqualTo(1);
        assertThat(WordOverlap.f1(Optional.of("yük"), Optional.empty())).isZero();
    }
}
