package org.carchi.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.carchi.benchmarks.text.Articles;
import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.junit.jupiter.api.Test;

class EntityRecipeTest {

    @Test
    void findsWhatTheAnalyzerFinds() {
        TextAnalyzer analyzer = Analyzers.azerbaijani();
        EntityRecipe recipe = new EntityRecipe();

        assertThat(Articles.all())
                .allSatisfy(article -> assertThat(recipe.entities(article))
                        .isEqualTo(analyzer.analyze(article).entities()));
    }
}
