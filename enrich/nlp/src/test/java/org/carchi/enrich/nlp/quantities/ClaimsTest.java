package org.carchi.enrich.nlp.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.enrich.nlp.dates.Dates;
import org.carchi.enrich.nlp.document.Attribution;
import org.carchi.enrich.nlp.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimsTest {
    private static final Optional<Instant> PUBLISHED = Optional.of(Instant.parse("2025-03-12T08:00:00Z"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Həcm təqribən 500 milyon ABŞ dolları olub; MONEY 500000000 USD",
                "Buna £2.8 milyard xərclənib; MONEY 2800000000 GBP",
                "Gəlir 63 milyard 364.4 milyon manat olub; MONEY 63364400000 AZN",
                "Ehtiyat 1.500 mlrd manatdır; MONEY 1500000000 AZN",
                "Orada 395.000 nəfər yaşayır; COUNT 395000 nəfər",
                "Orada 11 min 400 nəfər yaşayır; COUNT 11400 nəfər",
                "Cəmi iki min beş yüz kitab satılıb; COUNT 2500 kitab",
                "Baza 165 sənəddən ibarətdir; COUNT 165 sənəd",
                "Orada beş körpə çarpayısı var; COUNT 5 çarpayı",
                "Qiymət 6,2 faiz artıb; PERCENT 6.2 %",
                "Payı 45,2 %-dir; PERCENT 45.2 %",
                "Dərəcə 0,25 faiz bəndi enib; PERCENTAGE_POINT 0.25 pp",
                "Sahə 12 min hektardır; MEASURE 12000 har",
                "Zavod 40 ton polad istehsal edib; MEASURE 40 t",
                "İş üç il çəkəcək; DURATION 3 a",
                "Görüş 48 dəqiqədən az çəkib; DURATION 48 min",
                "O, 24 yaşlı idmançıdır; AGE 24 a",
                "Hasilat 1,4 dəfə artıb; RATIO 1.4 dəfə",
                "Oyun 2:1 bitib; SCORE 2..1 -",
                "Yağış 20-30 millimetr olacaq; MEASURE 20..30 mm",
                "Hər gün 5-7 milyon barel satılır; MEASURE 5000000..7000000 [bbl_us]",
                "Uşaqlar 12, 14 və 15 yaşındadır; AGE 12 a, AGE 14 a, AGE 15 a",
            })
    void readsValueAndUnit(String text, String expected) {
        assertThat(claims(text).stream().map(ClaimsTest::value).collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Orada 2 milyondan çox insan yaşayır; MORE_THAN LEVEL NONE REPORTED",
                "Orada 100-ə yaxın ev var; ABOUT LEVEL NONE REPORTED",
                "Ən azı 5 nəfər gəlib; AT_LEAST LEVEL NONE REPORTED",
                "İş üç saatadək çəkib; AT_MOST LEVEL NONE REPORTED",
                "Qiymətlər 10 faiz artıb; EXACT CHANGE_BY INCREASE REPORTED",
                "Qiymətlər 10 faiz azalıb; EXACT CHANGE_BY DECREASE REPORTED",
                "Həcm 40 milyon manata çatıb; EXACT CHANGE_TO INCREASE REPORTED",
                "Həcm 40 milyon manata enib; EXACT CHANGE_TO DECREASE REPORTED",
                "Gəlirin 5 faizi ödənilib; EXACT SHARE NONE REPORTED",
                "Qiymətlər 10 faiz artacaq; EXACT CHANGE_BY INCREASE FORECAST",
                "İnflyasiya 5 faiz təşkil edib; EXACT LEVEL NONE REPORTED",
            })
    void readsWhatTheNumberSays(String text, String expected) {
        assertThat(claims(text))
                .extracting(claim ->
                        claim.comparator() + " " + claim.role() + " " + claim.direction() + " " + claim.modality())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ötən il qarşılıqlı ticarətin həcmi 500 milyon manat olub; qarşılıqlı ticarətin həcmi; 2024",
                "Dəmir yolu ilə daşımalar 33 faiz artıb; Dəmir yolu ilə daşımalar; -",
                "Zavod 40 ton polad istehsal edib; polad; -",
                "Yanvarda 21 faiz təşkil edən yükdaşımaların həcminin artımı vacibdir; yükdaşımaların həcminin; 2025-01",
                "Gəlirin 5 faizi ödənilib; Gəlirin; -",
            })
    void findsMeasureAndPeriod(String text, String measure, String period) {
        Statistic claim = claims(text).get(0);

        assertThat(claim.measure().map(phrase -> phrase.quote()).orElse("-")).isEqualTo(measure);
        assertThat(claim.period().map(time -> time.value()).orElse("-")).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hər iki ölkə bunu istəyir",
                "İki ölkənin liderləri görüşüb",
                "Görüş saat 15:30-da başlayıb",
                "3-cü forum keçirilib",
                "Üçüncü ölkə bazarları",
                "2024-cü ildə olub",
                "Bu, bir addımdır",
                "COP29 konfransı keçirilib",
                "Yüzlərlə insan gəlib"
            })
    void passesOverNumbersThatSayNoAmount(String text) {
        assertThat(claims(text)).isEmpty();
    }

    private static List<Statistic> claims(String text) {
        Passage passage = Passage.of(text);
        return Claims.read(passage, Dates.find(passage, PUBLISHED), List.of())
                .statistics(text, new Attribution(passage, List.of()));
    }

    private static String value(Statistic claim) {
        String upper =
                claim.upperValue().map(value -> ".." + value.toPlainString()).orElse("");
        return claim.kind() + " " + claim.value().toPlainString() + upper + " "
                + claim.unit().orElse("-");
    }
}
