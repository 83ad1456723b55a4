package org.carchi.enrich.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.carchi.enrich.nlp.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextNormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "xidm\u04D9t, xidmət",
        "\u04D8li, Əli",
        "Az\u00ADərbaycan, Azərbaycan",
        "Baki\u0307, Baki",
        "I\u0307lham, İlham",
        "u\u0308mid, ümid",
        "a\u200Bb, ab",
        "SOCAR\u2011ın, SOCAR-ın",
        "Bakı\u2019da, Bakı'da",
        "\u043C\u04D9н, mən",
    })
    void bringsWordsToOneSpelling(String written, String normalized) {
        assertThat(TextNormalizer.normalize(written).text()).isEqualTo(normalized);
    }

    @Test
    void knowsWhereEachCharacterStood() {
        NormalizedText text = TextNormalizer.normalize("su\u00ADlar u\u0308mid");

        Span word = text.original(6, 10);

        assertThat(text.text()).isEqualTo("sular ümid");
        assertThat(word).isEqualTo(new Span(7, 12));
        assertThat(text.original(0, 5)).isEqualTo(new Span(0, 6));
    }

    @Test
    void keepsLoneSurrogates() {
        String text = "a\uD800b\uDC00";

        assertThat(TextNormalizer.normalize(text).text()).isEqualTo(text);
    }

    @Test
    void keepsLineBreaksAndMakesOtherSpacesPlain() {
        assertThat(TextNormalizer.normalize("11\u00A0033\u2028yeni\tsətir").text())
                .isEqualTo("11 033\nyeni sətir");
    }
}
