package org.carchi.enrich.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AzerbaijaniAnalyzerTest {
    private final TextAnalyzer analyzer = Analyzers.azerbaijani();

    @Test
    void findsPersonsPlacesAndDates() {
        String text = "Martın 5-də Prezident Aydın Kərimli Gəncədə olub. A.Kərimli sonra Şəkiyə gedib.";

        Analysis analysis = analyze(text);

        assertThat(analysis.entities())
                .extracting(Entity::id)
                .containsExactly("date:2025-03-05", "person:aydın-kərimli", "gpe:gəncə", "gpe:şəki");
    }

    @Test
    void quotesWhatItFindsExactly() {
        String text = "Əli Vəliyev Qazaxıs\u00ADtana gedib və SOCAR-ın rəhbəri ilə görüşüb.";

        Analysis analysis = analyze(text);

        assertThat(analysis.entities())
                .flatExtracting(Entity::mentions)
                .hasSize(3)
                .allMatch(mention -> mention.span().in(text).equals(mention.quote()));
    }

    @Test
    void measuresATextInAnotherLanguage() {
        Analysis analysis = analyze("The prime minister of the country was in Baku for the talks.");

        assertThat(analysis.language()).isEqualTo("en");
        assertThat(analysis.entities()).isEmpty();
        assertThat(analysis.textStatistics().words()).isEqualTo(12);
    }

    private Analysis analyze(String text) {
        return analyzer.analyze(new Document(text, Optional.of(Instant.parse("2025-03-10T08:00:00Z"))));
    }
}
