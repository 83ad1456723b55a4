package org.carchi.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.carchi.schemas.avro.ArticleStatus;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.avro.Span;
import org.carchi.schemas.avro.Statistic;
import org.junit.jupiter.api.Test;

class EnricherTest {

    private final Enricher enricher = new Enricher(new FindsNumbers());

    @Test
    void analyzesTitleAndBodyAsOneText() {
        EnrichedArticle enriched =
                enricher.enrich(Articles.article("Bakı", "Layihə 5 manat.").build());

        assertThat(enriched.getText()).isEqualTo("Bakı\n\nLayihə 5 manat.");
        assertThat(enriched.getStatus()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(enriched.getAnalysis()
                        .getEntities()
                        .get(0)
                        .getMentions()
                        .get(0)
                        .getSpan())
                .isEqualTo(new Span(0, 4, 0, 4));
        assertThat(enriched.getAnalysis().getEntities().get(0).getWikidataId()).isEqualTo("Q9248");
        assertThat(enriched.getAnalysis().getStatistics().get(0).getSpan()).isEqualTo(new Span(13, 14, 13, 14));
    }

    @Test
    void keepsWhatIdentifiesTheArticle() {
        RawArticle article = Articles.article("a", "b").build();

        EnrichedArticle enriched = enricher.enrich(article);

        assertThat(enriched.getArticleId()).isEqualTo(article.getArticleId());
        assertThat(enriched.getVersion()).isEqualTo(1);
        assertThat(enriched.getPublishedAt()).isEqualTo(Articles.PUBLISHED);
        assertThat(enriched.getReceivedAt()).isEqualTo(Articles.RECEIVED);
        assertThat(enriched.getTextDigest()).isEqualTo(article.getTextDigest());
        assertThat(enriched.getAnalysis().getAnalyzerVersion()).isEqualTo("test-1");
    }

    @Test
    void givesAKillNoTextAndNoAnalysis() {
        EnrichedArticle enriched = enricher.enrich(Articles.kill(2));

        assertThat(enriched.getStatus()).isEqualTo(ArticleStatus.KILLED);
        assertThat(enriched.getText()).isNull();
        assertThat(enriched.getAnalysis()).isNull();
    }

    @Test
    void keepsStatisticIdsWhenTheTextAroundThemMoves() {
        List<Statistic> before = statistics("5 manat, 7 manat, yenə 5 manat.");
        List<Statistic> after = statistics("Dəqiqləşdirilib: 5 manat, 7 manat, yenə 5 manat.");

        assertThat(before).extracting(Statistic::getStatisticId).doesNotHaveDuplicates();
        assertThat(after)
                .extracting(Statistic::getStatisticId)
                .isEqualTo(before.stream().map(Statistic::getStatisticId).toList());
    }

    @Test
    void writesDecimalsWithNinePlaces() {
        assertThat(statistics("5 manat").get(0).getValue()).isEqualTo(new BigDecimal("5.000000000"));
    }

    @Test
    void resolvesNoDatesFromTheTimeOfFetching() {
        RawArticle fetched = Articles.article("", "5 manat")
                .setPublishedAtMethod(PublishedAtMethod.FETCH_TIME)
                .build();

        assertThat(statistics("5 manat").get(0).getPeriod().getValue()).isEqualTo("2025");
        assertThat(enricher.enrich(fetched).getAnalysis().getStatistics().get(0).getPeriod())
                .isNull();
    }

    private List<Statistic> statistics(String body) {
        return enricher.enrich(Articles.article("", body).build()).getAnalysis().getStatistics();
    }
}
