package org.carchi.enrich.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.carchi.enrich.nlp.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hökumət yeni məktəblərin tikintisi üçün vəsait ayırıb; az",
                "Hükümet yeni okullar için kaynak ayırdı ve bu yıl daha çok okul olacak; tr",
                "The government has set aside money for new schools; en",
                "Правительство выделило средства на новые школы в этом году; ru",
                "Die Regierung hat Geld für neue Schulen und nicht für Straßen; de",
                "De regering heeft geld uitgetrokken voor nieuwe scholen in het hele land; nl",
                "政府今年为新学校拨出了资金，许多城市将建设更多学校; zh",
                "Bakıda 5 milyon manat ayrılıb; az",
                "123 456; und",
                "''; und",
            })
    void guesses(String text, String language) {
        assertThat(LanguageDetector.guess(Passage.of(text)).tag()).isEqualTo(language);
    }
}
