package org.carchi.benchmarks.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StretchTest {

    private static final TextAnalyzer ANALYZER = Analyzers.azerbaijani();

    @ParameterizedTest
    @EnumSource
    void isExactlyAsLongAsAskedFor(Stretch stretch) {
        assertThat(stretch.of(1000)).hasSize(1000);
        assertThat(stretch.of(12_345)).hasSize(12_345);
    }

    @ParameterizedTest
    @EnumSource
    void isReadAsAzerbaijani(Stretch stretch) {
        assertThat(ANALYZER.analyze(Articles.article(stretch.of(1000))).language())
                .isEqualTo("az");
    }

    @Test
    void holdsNoSpaceWhereNoneIsMeant() {
        assertThat(Stretch.UNSPACED.of(100_000)).doesNotContainPattern("\\s");
    }
}
