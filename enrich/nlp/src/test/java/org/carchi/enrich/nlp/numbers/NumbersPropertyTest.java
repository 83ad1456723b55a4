package org.carchi.enrich.nlp.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.enrich.nlp.language.Findings;
import org.carchi.enrich.nlp.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text in every language, tried on random ones. */
final class NumbersPropertyTest {
    private static final int DECIMAL_DIGITS = 38;
    private static final int DECIMAL_PLACES = 9;

    private static final List<String> LANGUAGES = List.of("en", "ru", "tr", "de", "es", "fa", "zh", "hi", "qqq", "und");
    private static final List<String> PIECES = List.of(
            "5",
            "12",
            "1,234",
            "1.234,5",
            "٣",
            "۱۲",
            "9999999999999",
            "0",
            "%",
            "$",
            "€",
            "US$",
            "USD",
            "km",
            "°C",
            "m",
            "million",
            "млн",
            "bin",
            "M",
            "mil",
            "millones",
            "-",
            "–",
            "—",
            ".",
            ",",
            "'",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\u00AD",
            "\u00A0",
            "u\u0308",
            "\u0307",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "\u4E2D",
            "करोड़",
            "и",
            "word");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void quotesEverySpanExactlyInOrderAndRepeatsItself(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            String text = i % 3 == 0 ? characters(random) : pieces(random);

            Findings findings = read(language, text);

            assertThat(findings.statistics()).allMatch(statistic -> isSound(statistic, text));
            assertThat(findings.statistics()).extracting(Statistic::span).isSorted();
            assertThat(read(language, text)).isEqualTo(findings);
        }
    }

    @Test
    void readsALongTextWithoutBreaks() {
        assertThat(read("en", "$5 million and ".repeat(20_000)).statistics()).hasSize(20_000);
        assertThat(read("ru", "1 ".repeat(100_000)).statistics()).isEmpty();
        assertThat(read("en", "1.".repeat(100_000)).statistics()).isEmpty();
        assertThat(read("en", "5-".repeat(100_000)).statistics()).isEmpty();
    }

    private static boolean isSound(Statistic statistic, String text) {
        return statistic.span().in(text).equals(statistic.quote())
                && statistic.quote().contains(statistic.literal())
                && statistic.quote().contains(statistic.unitLabel().orElseThrow())
                && statistic.value().scale() <= DECIMAL_PLACES
                && statistic.value().setScale(DECIMAL_PLACES).precision() <= DECIMAL_DIGITS
                && statistic.upperValue().stream().allMatch(upper -> upper.compareTo(statistic.value()) > 0);
    }

    private static Findings read(String language, String text) {
        return new NumbersPack(language).read(Passage.of(text), new Document(text, Optional.empty()));
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String characters(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
        return text.toString();
    }
}
