package org.carchi.enrich.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"kabineti, kabineti, 0", "kabienti, kabineti, 2", "kabinet, kabineti, 1", "bank, fond, 3"})
    void counts(String left, String right, int distance) {
        assertThat(EditDistance.of(left, right)).isEqualTo(distance);
    }
}
