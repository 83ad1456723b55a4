package org.carchi.enrich.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OldAlphabetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Бакыда ҝөрүш кечирилиб, Әли Әсәдов чыхыш едиб; Bakıda görüş keçirilib, Əli Əsədov çıxış edib",
                "Азәрбајҹан вә Газахыстан; Azərbaycan və Qazaxıstan",
                "Москва обсудила с Баку новый договор; Москва обсудила с Баку новый договор",
                "Қазақстан үкіметі жаңа мектептер салады және мұғалімдер; Қазақстан үкіметі жаңа мектептер салады және мұғалімдер",
                "O, мәктәб sözünü yazıb, sonra silib; O, мәктәб sözünü yazıb, sonra silib",
            })
    void readsOldAzerbaijaniAndNothingElse(String text, String read) {
        NormalizedText normalized = TextNormalizer.normalize(text);

        assertThat(normalized.text()).isEqualTo(read);
    }
}
