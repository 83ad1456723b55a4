package org.carchi.enrich.nlp.evaluation.suffixes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SegmentedWordTest {

    @ParameterizedTest
    @CsvSource({
        "ların, true",
        "sını, true",
        "lərimizdən, true",
        "yim, true",
        "dır, true",
        "dakı, true",
        "ylə, true",
        "mək, false",
        "miş, false",
        "çi, false",
        "lı, false",
        "dılar, false",
        "acağam, false",
    })
    void tellsNounSuffixesFromOthers(String suffixes, boolean noun) {
        assertThat(new SegmentedWord("söz" + suffixes, "söz", suffixes).isNoun())
                .isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource({
        "köynəyi, köynə, köynək, true",
        "köynəyi, köynəy, köynək, true",
        "köynəklər, köynək, köynək, true",
        "dodağı, dodağ, dodaq, true",
        "beynim, bey, beyin, true",
        "köynəklər, köynək, köynəklər, false",
        "sona, son, sona, false",
    })
    void acceptsTheSpellingsOfAStem(String word, String stem, String lemma, boolean right) {
        assertThat(new SegmentedWord(word, stem, "i").hasLemma(lemma)).isEqualTo(right);
    }
}
