package org.carchi.enrich.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on random ones. */
final class AnalyzerPropertyTest {
    private static final Optional<Instant> PUBLISHED = Optional.of(Instant.parse("2025-03-04T08:00:00Z"));
    private static final List<String> PIECES = List.of(
            "Bakıda",
            "Əliyev",
            "Ə.",
            "İlham",
            "5",
            "milyon",
            "ABŞ dolları",
            "martın 3-də",
            "%",
            "«",
            "»",
            "\"",
            "(",
            ")",
            "Nazirliyinin",
            "2022-2026-cı illər",
            "və",
            ",",
            ".",
            "\n\n",
            "-",
            "III",
            "Oyunları",
            "u\u0308",
            "\u00AD",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "10:0",
            "1.500",
            "İ",
            "ı",
            "adına",
            "Mərkəzi",
            "az",
            "https://a.az/b",
            "'",
            "bir",
            "artıb",
            "faiz",
            "2024-cü ilin",
            "sonuna",
            "ilə müqayisədə",
            "\u0307",
            "\u4E2D",
            "\u0410\u0431");

    private final TextAnalyzer analyzer = Analyzers.azerbaijani();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void quotesEverySpanExactlyAndRepeatsItself(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            String text = i % 3 == 0 ? characters(random) : pieces(random);

            Analysis analysis = analyzer.analyze(new Document(text, PUBLISHED));

            assertQuotes(text, analysis);
            assertThat(analyzer.analyze(new Document(text, PUBLISHED))).isEqualTo(analysis);
        }
    }

    @Test
    void readsATextThatOpensWithAnyWordAtAll() {
        for (String first : PIECES) {
            for (String second : PIECES) {
                String text = first + " " + second + " Səhiyyə Nazirliyi ilə Bakıda görüşüb.";

                assertQuotes(text, analyzer.analyze(new Document(text, PUBLISHED)));
            }
        }
    }

    @Test
    void readsTheEmptyText() {
        Analysis analysis = analyzer.analyze(new Document("", Optional.empty()));

        assertThat(analysis.sentences()).isEmpty();
        assertThat(analysis.language()).isEqualTo("und");
        assertThat(analysis.textStatistics().words()).isZero();
    }

    @Test
    void readsALongTextWithoutBreaks() {
        String text = "Bakı və Gəncədə 5 milyon manat ".repeat(8_000);

        Analysis analysis = analyzer.analyze(new Document(text, PUBLISHED));

        assertThat(analysis.statistics()).hasSize(8_000);
    }

    private static void assertQuotes(String text, Analysis analysis) {
        assertThat(analysis.entities())
                .flatExtracting(Entity::mentions)
                .allMatch(mention ->
                        !mention.quote().isEmpty() && mention.span().in(text).equals(mention.quote()));
        assertThat(analysis.statistics())
                .allMatch(statistic -> statistic.span().in(text).equals(statistic.quote()));
        assertThat(analysis.dates()).allMatch(date -> date.span().in(text).equals(date.quote()));
        assertThat(analysis.sentences()).isSorted();
        assertThat(analysis.sentences()).allMatch(span -> span.end() <= text.length());
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "və bu ilə " : "");
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String characters(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "və bu ilə " : "");
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
        }
        return text.toString();
    }
}
