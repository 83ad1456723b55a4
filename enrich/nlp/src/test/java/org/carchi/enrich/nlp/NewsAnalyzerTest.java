package org.carchi.enrich.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.azerbaijani.AzerbaijaniPack;
import org.carchi.enrich.nlp.language.LanguageGuess;
import org.carchi.enrich.nlp.tagger.NameTagger;
import org.junit.jupiter.api.Test;

final class NewsAnalyzerTest {
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
    void givesMeasuresAndNumbersOfATextInAnotherLanguage() {
        Analysis analysis = analyze("The prime minister said in Baku on 5 March that trade rose by 4.5% last year.");

        assertThat(analysis.language()).isEqualTo("en");
        assertThat(analysis.entities()).isEmpty();
        assertThat(analysis.dates()).isEmpty();
        assertThat(analysis.statistics()).extracting(Statistic::quote).containsExactly("4.5%");
        assertThat(analysis.textStatistics().words()).isEqualTo(16);
    }

    @Test
    void saysHowMuchOfALanguageItReads() {
        LanguagePacks packs = new LanguagePacks(List.of(new AzerbaijaniPack(NameTagger.shipped())));

        for (String language : List.of("az", "en", "tr", "und")) {
            boolean own = packs.packFor(new LanguageGuess(language, 1)) instanceof AzerbaijaniPack;

            assertThat(Scope.of(language)).isEqualTo(own ? Scope.EVERYTHING : Scope.NUMBERS);
        }
    }

    private Analysis analyze(String text) {
        return analyzer.analyze(new Document(text, Optional.of(Instant.parse("2025-03-10T08:00:00Z"))));
    }
}
