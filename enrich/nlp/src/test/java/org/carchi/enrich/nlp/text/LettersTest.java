package org.carchi.enrich.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LettersTest {

    @ParameterizedTest
    @CsvSource({"IŞIQ, ışıq", "İRAN, iran", "ƏLİ, əli", "Çörək, çörək"})
    void lowersAsAzerbaijaniDoes(String written, String lower) {
        assertThat(Letters.lower(written)).isEqualTo(lower);
    }

    @ParameterizedTest
    @CsvSource({"iran, İran", "ışıq, Işıq", "əli, Əli"})
    void raisesTheFirstLetter(String lower, String capitalized) {
        assertThat(Letters.capitalized(lower)).isEqualTo(capitalized);
    }

    @Test
    void keepsTheLengthOfEveryText() {
        String text = "İIıi ẞ\uD83D\uDE00Ω";

        assertThat(Letters.lower(text)).hasSameSizeAs(text);
    }
}
