package org.carchi.embedded.command.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.schemas.avro.Analysis;
import org.carchi.schemas.avro.ArticleStatus;
import org.carchi.schemas.avro.Comparator;
import org.carchi.schemas.avro.Direction;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.FactStatus;
import org.carchi.schemas.avro.Modality;
import org.carchi.schemas.avro.Statistic;
import org.carchi.schemas.avro.StatisticKind;
import org.carchi.schemas.avro.StatisticRecord;
import org.carchi.schemas.avro.StatisticRole;
import org.junit.jupiter.api.Test;

class RecordDisplayTest {

    private static final RecordDisplay PLAIN = new RecordDisplay(Screen.PLAIN);

    @Test
    void showsAnArticleWithItsEntitiesAndStatistics() {
        assertThat(PLAIN.lines(Samples.article()))
                .containsExactly(
                        "Ticarət artıb",
                        "sample · 2025-03-04 06:30 UTC",
                        "  [Bakıda|GPE] danışıqlar aparılıb.",
                        "  • about 500 000 000 USD · ticarət dövriyyəsi · 2024",
                        "");
    }

    @Test
    void saysThatOfAnotherLanguageThereAreNumbersOnly() {
        EnrichedArticle article = Samples.article();
        article = EnrichedArticle.newBuilder(article)
                .setAnalysis(Analysis.newBuilder(article.getAnalysis())
                        .setLanguage("en")
                        .build())
                .build();

        assertThat(PLAIN.lines(article).get(1))
                .isEqualTo("sample · 2025-03-04 06:30 UTC · language en: text statistics and numbers only");
    }

    @Test
    void coloursEntitiesByTypeOnATerminal() {
        RecordDisplay colours = new RecordDisplay(new Screen(true, 100));

        assertThat(colours.lines(Samples.article()).get(2))
                .isEqualTo("  \u001B[32mBakıda\u001B[0m danışıqlar aparılıb.");
    }

    @Test
    void saysThatAnArticleWasWithdrawn() {
        EnrichedArticle killed = EnrichedArticle.newBuilder(Samples.article())
                .setStatus(ArticleStatus.KILLED)
                .setVersion(2)
                .setTitle(null)
                .setText(null)
                .setAnalysis(null)
                .build();

        assertThat(PLAIN.lines(killed).get(0)).isEqualTo("Withdrawn: 0123456789abcdef0123456789abcdef");
    }

    @Test
    void saysThatAFactFell() {
        StatisticRecord fallen = StatisticRecord.newBuilder(Samples.statisticRecord())
                .setStatus(FactStatus.WITHDRAWN)
                .build();

        assertThat(PLAIN.lines(fallen))
                .containsExactly("withdrawn: about 500 000 000 USD · ticarət dövriyyəsi · 2024"
                        + "  [sample · 2025-03-04 06:30 UTC · 01234567]");
    }

    @Test
    void putsMovementForecastAndRangeIntoWords() {
        Statistic moved = Statistic.newBuilder(Samples.statistic())
                .setKind(StatisticKind.PERCENT)
                .setUnit("%")
                .setValue(new BigDecimal("2.500000000"))
                .setUpperValue(new BigDecimal("3.000000000"))
                .setComparator(Comparator.RANGE)
                .setRole(StatisticRole.CHANGE_BY)
                .setDirection(Direction.DECREASE)
                .setModality(Modality.FORECAST)
                .build();

        assertThat(new StatisticWords(moved).line())
                .isEqualTo("down by 2.5–3 % · ticarət dövriyyəsi · 2024 · forecast");
    }
}
