package org.carchi.enrich.nlp.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NounFormsTest {
    private static final Set<String> NOUNS = Set.of("sənəd", "layihə", "uşaq", "ev", "məktəb", "çiçək", "say");

    @ParameterizedTest
    @CsvSource({
        "sənəddən, sənəd",
        "layihəsinin, layihə",
        "uşağı, uşaq",
        "evlərində, ev",
        "məktəblərimizdə, məktəb",
        "çiçəyin, çiçək",
        "sayı, say",
        "robotdan, robot",
    })
    void takesEndingsOff(String word, String lemma) {
        assertThat(NounForms.lemma(word, NOUNS::contains)).isEqualTo(lemma);
    }
}
