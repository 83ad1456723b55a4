package org.carchi.enrich.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RomanTest {

    @ParameterizedTest
    @CsvSource({"III, 3", "IV, 4", "XIX, 19", "XXI, 21", "MCMXC, 1990"})
    void reads(String numeral, int value) {
        assertThat(Roman.isNumeral(numeral)).isTrue();
        assertThat(Roman.value(numeral)).isEqualTo(value);
    }
}
