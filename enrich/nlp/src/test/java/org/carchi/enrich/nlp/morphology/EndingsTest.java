package org.carchi.enrich.nlp.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EndingsTest {

    @ParameterizedTest
    @CsvSource({
        "qazaxıstan, qazaxıstanın, PLAIN, GENITIVE",
        "bakı, bakının, PLAIN, GENITIVE",
        "füzuli, füzulidə, PLAIN, LOCATIVE",
        "iran, irana, PLAIN, DATIVE",
        "türkiyə, türkiyəyə, PLAIN, DATIVE",
        "iraq, iraqdan, PLAIN, ABLATIVE",
        "bektenov, bektenovla, PLAIN, INSTRUMENTAL",
        "nazirliyi, nazirliyinə, POSSESSIVE, DATIVE",
        "mərkəzi, mərkəzinin, POSSESSIVE, GENITIVE",
        "oyunları, oyunlarında, POSSESSIVE, LOCATIVE",
        "bakı, bakıdakı, PLAIN, RELATIONAL",
        "bakı, bakıdır, PLAIN, COPULA",
        "manat, manatadək, PLAIN, TERMINATIVE",
        "qazaxıstan, qazaxıstanlı, PLAIN, DERIVED",
        "dollar, dollarlıq, PLAIN, DERIVED",
        "il, illik, PLAIN, DERIVED",
        "iran, iranə, PLAIN, NONE",
        "gəncə, gəncəlik, PLAIN, DERIVED",
        "bakı, bakır, PLAIN, NONE",
        "nazirliyi, nazirliyilə, POSSESSIVE, INSTRUMENTAL",
        "nazirliyi, nazirliyindəkilər, POSSESSIVE, RELATIONAL",
        "bakı, bakıdakıların, PLAIN, RELATIONAL",
        "iran, iranınkı, PLAIN, RELATIONAL",
        "iran, iranındır, PLAIN, COPULA",
        "bakı, bakınındır, PLAIN, COPULA",
        "iran, irannındır, PLAIN, NONE",
        "bakı, bakıındır, PLAIN, NONE",
    })
    void tellsTheCase(String stem, String word, Stem kind, Ending ending) {
        assertThat(Endings.of(word, 0, stem.length(), word.length(), kind)).isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource({"a, true", "ın, true", "dən, true", "cü, true", "xilasetmə, false", "qaz, false"})
    void knowsWhatAHyphenMayJoin(String suffix, boolean joined) {
        assertThat(Endings.isJoinedSuffix(suffix, 0, suffix.length())).isEqualTo(joined);
    }
}
