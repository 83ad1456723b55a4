package org.carchi.enrich.nlp.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ə.Kərimov, Əli Kərimov, true",
        "Ə.Kərimova, Əli Kərimov, true",
        "Kərimov, Əli Kərimov, true",
        "Əli, Əli Kərimov, true",
        "N.Kərimov, Əli Kərimov, false",
        "Vəliyev, Əli Kərimov, false",
    })
    void comparesShortAndFullNames(String name, String full, boolean fits) {
        assertThat(PersonName.isShortFor(name, full)).isEqualTo(fits);
    }
}
