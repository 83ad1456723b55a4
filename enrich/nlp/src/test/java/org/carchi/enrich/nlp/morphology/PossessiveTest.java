package org.carchi.enrich.nlp.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PossessiveTest {

    @ParameterizedTest
    @CsvSource({
        "nazirlik, nazirliyi",
        "prokurorluq, prokurorluğu",
        "komitə, komitəsi",
        "bank, bankı",
        "şura, şurası",
        "oyunlar, oyunları",
        "kubok, kuboku",
        "körpü, körpüsü",
        "abş dolları, abş dolları",
    })
    void closesAnIzafet(String noun, String possessive) {
        assertThat(Possessive.of(noun)).isEqualTo(possessive);
    }
}
