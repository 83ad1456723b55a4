package org.carchi.benchmarks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.carchi.enrich.nlp.Document;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    private final List<Document> articles = Articles.all();

    @Test
    void areThirtyDifferentOnes() {
        assertThat(new HashSet<>(articles)).hasSize(30);
    }

    @Test
    void haveSevenHundredWordsOnAverage() {
        double words = articles.stream()
                .mapToInt(article -> Articles.words(article.text()))
                .average()
                .orElseThrow();

        assertThat(words).isBetween(695.0, 705.0);
    }

    @Test
    void areNeverFarFromThat() {
        assertThat(articles)
                .allSatisfy(
                        article -> assertThat(Articles.words(article.text())).isBetween(450, 950));
    }
}
