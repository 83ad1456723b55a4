package org.carchi.enrich.nlp.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.enrich.nlp.Statistic.Comparator;
import org.carchi.enrich.nlp.language.Findings;
import org.carchi.enrich.nlp.language.LanguageGuess;
import org.carchi.enrich.nlp.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersPackTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Prices rose 5%.; PERCENT 5 %",
                "en; Exports reached $1,234.5 million.; MONEY 1234500000 USD",
                "en; It paid $5m and US$3bn and C$2.; MONEY 5000000 USD, MONEY 3000000000 USD, MONEY 2 CAD",
                "en; a $5-million deal; MONEY 5000000 USD",
                "en; EUR 12.5 and 100 GBP; MONEY 12.5 EUR, MONEY 100 GBP",
                "en; He was given $500 USD.; MONEY 500 USD",
                "en; In 2024 $5 was much.; MONEY 5 USD",
                "en; A road of 120 km at 90 km/h; MEASURE 120 km, RATE 90 km/h",
                "en; It was -5 °C and then 3.25°C; MEASURE -5 Cel, MEASURE 3.25 Cel",
                "en; The plant makes 1,500 MWh; MEASURE 1500 MW.h",
                "en; Between 10–15% or 3 - 4 kg; PERCENT 10..15 %, MEASURE 3..4 kg",
                "en; $10–$15 million and 10%-15%; MONEY 10000000..15000000 USD, PERCENT 10..15 %",
                "ru; Выделено 5 млн $ и 1 234,5 млрд ₽.; MONEY 5000000 USD, MONEY 1234500000000 RUB",
                "ru; Рост на 3,2 % и на 10%; PERCENT 3.2 %, PERCENT 10 %",
                "ru; Длина 12 500 км, масса 40 кг; MEASURE 12500 km, MEASURE 40 kg",
                "ru; Цена 5 тыс. USD; MONEY 5000 USD",
                "tr; Enflasyon %5,4 oldu, pay % 12; PERCENT 5.4 %, PERCENT 12 %",
                "tr; 1.234 ₺ ve 5 milyon €; MONEY 1234 TRY, MONEY 5000000 EUR",
                "tr; 2024 %5 ve 100 km'lik yol; PERCENT 5 %, MEASURE 100 km",
                "tr; %10-15 arttı; PERCENT 10..15 %",
                "de; Kosten von 1.234,5 € und 5 Mio. €; MONEY 1234.5 EUR, MONEY 5000000 EUR",
                "de; Es sind 1.234.567 EUR oder 2,5 %; MONEY 1234567 EUR, PERCENT 2.5 %",
                "fr; Un budget de 12 500 € et 5 M€; MONEY 12500 EUR, MONEY 5000000 EUR",
                "es; Son 5 mil millones € y 1,5 %; MONEY 5000000000 EUR, PERCENT 1.5 %",
                "nl; Het kost € 5 miljard; MONEY 5000000000 EUR",
                "fa; تورم ۱۲٫۵٪ و ۱٬۵۰۰ km; PERCENT 12.5 %, MEASURE 1500 km",
                "zh; 价格上涨5%，达到12 km的; PERCENT 5 %, MEASURE 12 km",
                "ja; 総額は¥5,000億だった、5億$も; MONEY 500000000000 JPY, MONEY 500000000 USD",
                "ka; ფასები 5%-ით 3,5 ₾; MONEY 3.5 GEL",
                "hi; कीमत ₹5 करोड़ और 7%; MONEY 50000000 INR, PERCENT 7 %",
            })
    void readsNumbersWithAUnit(String language, String text, String expected) {
        assertThat(statistics(language, text).stream()
                        .map(NumbersPackTest::value)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; It happened in 2024 and 1,200 people came.",
                "en; At 10:30 or 10.30 on 12.03.2024 (12/03/2024)",
                "en; Call +994 12 555-12-34 now",
                "en; Version 1.2.3 of the A320 and the COVID-19 % of Su-57 km",
                "en; It is 5m or 12 500 $ or $12 500 or 10–15 000 km",
                "en; EUR/USD 1.08 and X$5",
                "en; TOP 10 and COP 29 and ALL 27 of 5 km/ha",
                "en; $5 km and €5%",
                "en; 1,23,45 km",
                "en; 100-99% of 1-2-3 kg",
                "ru; Цена 1.234 €",
                "es; Son 5.000 € o 5,000 €",
                "es; Cuesta $500",
                "und; 1.234 % 1,234 %",
                "de; Um 5 %-Punkte",
                "it; Nel 2020 ha vinto",
                "fr; En 2020 l'an",
                "mi; Ko $5 aha",
                "ja; 総額は¥5,000台だった",
                "zh; 5G 的 2024年 3人",
            })
    void leavesOutWhatHasNoUnitOrCanBeReadInTwoWays(String language, String text) {
        assertThat(statistics(language, text)).isEmpty();
    }

    @Test
    void saysOfANumberOnlyWhatStandsBesideIt() {
        String text = "Nothing here. At least $10–15 million\u00A0was paid.";

        Statistic statistic = statistics("en", text).get(0);

        assertThat(statistic.quote()).isEqualTo("$10–15 million");
        assertThat(statistic.span().in(text)).isEqualTo(statistic.quote());
        assertThat(statistic.literal()).isEqualTo("10–15 million");
        assertThat(statistic.unitLabel()).contains("$");
        assertThat(statistic.sentence()).isEqualTo(1);
        assertThat(statistic.comparator()).isEqualTo(Comparator.RANGE);
        assertThat(statistic.measure()).isEmpty();
        assertThat(statistic.subjects()).isEmpty();
        assertThat(statistic.confidence()).isLessThan(0.75f);
    }

    @Test
    void findsNoNamesAndNoDates() {
        Findings findings = read("en", "Angela Merkel was in Berlin on 5 March 2020.");

        assertThat(findings).isEqualTo(new Findings(List.of(), List.of(), List.of()));
    }

    @Test
    void buildsNothingOnADoubtfulGuess() {
        assertThat(NumbersPack.of(new LanguageGuess("de", 0.011f)).language()).isEqualTo("und");
        assertThat(NumbersPack.of(new LanguageGuess("de", 0.3f)).language()).isEqualTo("de");
    }

    private static List<Statistic> statistics(String language, String text) {
        return read(language, text).statistics();
    }

    private static Findings read(String language, String text) {
        return new NumbersPack(language).read(Passage.of(text), new Document(text, Optional.empty()));
    }

    private static String value(Statistic statistic) {
        String upper = statistic
                .upperValue()
                .map(value -> ".." + value.toPlainString())
                .orElse("");
        return statistic.kind() + " " + statistic.value().toPlainString() + upper + " "
                + statistic.unit().orElse("-");
    }
}
