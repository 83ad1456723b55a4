package org.carchi.enrich.nlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carchi.enrich.nlp.Analysis;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.Entity;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Mention;
import org.carchi.enrich.nlp.Mention.Method;
import org.carchi.enrich.nlp.Phrase;
import org.carchi.enrich.nlp.Span;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.carchi.enrich.nlp.TextStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluatorTest {
    private static final String TEXT = "Əli Vəliyev Bakıda 5 ev və Kür Parkı görüb.";
    private static final String GOLD = """
            {"file": "a.txt", "publishedAt": "2025-03-04", "entities": [
              {"start": 0, "end": 11, "type": "PERSON", "canonical": "Əli Vəliyev", "id": "A", "optional": false},
              {"start": 12, "end": 18, "type": "GPE", "canonical": "Bakı", "id": "B", "optional": false},
              {"start": 27, "end": 36, "type": "FACILITY", "canonical": "Kür Parkı", "id": "C", "optional": false},
              {"start": 27, "end": 30, "type": "LOCATION", "canonical": "Kür", "id": "D", "optional": true}],
             "statistics": [
              {"start": 19, "end": 23, "kind": "COUNT", "value": "5", "upper": null, "unit": "ev",
               "comparator": "EXACT", "direction": "NONE", "role": "LEVEL", "measureQuote": "Bakıda ev",
               "period": null, "optional": false}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void scoresMentionsByHandComputedFigures() throws IOException {
        TextAnalyzer analyzer = finding(
                entity("p", EntityType.PERSON, "Əli Vəliyev", 0, 11),
                entity("g", EntityType.GPE, "Bakıda", 12, 18),
                entity("l", EntityType.LOCATION, "Kür", 27, 30),
                entity("f", EntityType.FACILITY, "Park", 31, 36),
                entity("o", EntityType.ORGANIZATION, "ev", 21, 23));

        Evaluation.Entities scores = evaluate(analyzer).entities();

        assertThat(scores.micro().p()).isEqualTo(0.5);
        assertThat(scores.micro().r()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(scores.micro().f1()).isCloseTo(4.0 / 7, within(1e-9));
        assertThat(scores.micro().n()).isEqualTo(3);
        assertThat(scores.overlap().p()).isCloseTo(0.75, within(1e-9));
        assertThat(scores.overlap().r()).isEqualTo(1);
        assertThat(scores.byType().get(EntityType.FACILITY).f1()).isZero();
        assertThat(scores.byType()).doesNotContainKey(EntityType.LOCATION);
        assertThat(scores.canonical()).isEqualTo(0.5);
        assertThat(scores.documentId()).isEqualTo(1);
    }

    @Test
    void scoresStatisticsByHandComputedFigures() throws IOException {
        Evaluation.Statistics scores = evaluate(finding()).statistics();

        assertThat(scores.micro()).isEqualTo(new Score(1, 1, 1, 1));
        assertThat(scores.comparator()).isZero();
        assertThat(scores.direction()).isEqualTo(1);
        assertThat(scores.measure()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(scores.period()).isEqualTo(1);
    }

    @Test
    void writesJsonAndATable() throws IOException {
        Evaluation evaluation = evaluate(finding(entity("p", EntityType.PERSON, "Əli Vəliyev", 0, 11)));

        assertThat(EvaluationJson.of(evaluation).path("entities").path("micro").toString())
                .isEqualTo("{\"p\":1.0,\"r\":0.3333,\"f1\":0.5,\"n\":3}");
        assertThat(EvaluationJson.of(evaluation).path("statistics").fieldNames())
                .toIterable()
                .containsExactly("micro", "comparator", "direction", "role", "measure", "period");
        assertThat(EvaluationTable.of(evaluation)).contains("PERSON", "document id", "1.000");
    }

    @Test
    void saysThatThereIsNoGold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluator.evaluate(folder, folder, finding()))
                .withMessageContaining("holds no *.json file");
    }

    @Test
    void saysWhichTextIsMissing() throws IOException {
        Files.writeString(folder.resolve("gold.json"), GOLD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluator.evaluate(folder, folder, finding()))
                .withMessageContaining("a.txt");
    }

    private Evaluation evaluate(TextAnalyzer analyzer) throws IOException {
        Files.writeString(folder.resolve("gold.json"), GOLD);
        Files.writeString(folder.resolve("a.txt"), TEXT);
        return Evaluator.evaluate(folder, folder, analyzer);
    }

    private static Entity entity(String id, EntityType type, String canonical, int start, int end) {
        Span span = new Span(start, end);
        Mention mention = new Mention(span, span.in(TEXT), canonical, Method.RULE, 1);
        return new Entity(id, type, canonical, Optional.empty(), List.of(), List.of(mention), 1);
    }

    private static Statistic fiveHouses() {
        return new Statistic(
                new Span(19, 23),
                "5 ev",
                0,
                "5",
                new BigDecimal("5.0"),
                Optional.empty(),
                Optional.of("ev"),
                Optional.empty(),
                Statistic.Kind.COUNT,
                Statistic.Comparator.ABOUT,
                Statistic.Role.LEVEL,
                Statistic.Direction.NONE,
                Optional.of(new Phrase(new Span(21, 23), "ev", "ev")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Statistic.Modality.REPORTED,
                1);
    }

    private static TextAnalyzer finding(Entity... entities) {
        return new TextAnalyzer() {
            @Override
            public Analysis analyze(Document document) {
                return new Analysis(
                        "az",
                        1,
                        List.of(),
                        Stream.of(entities).toList(),
                        List.of(fiveHouses()),
                        List.of(),
                        new TextStatistics(0, 0, 0, 0, 0, 0, 0));
            }

            @Override
            public String version() {
                return "test";
            }

            @Override
            public String resourceDigest() {
                return "none";
            }
        };
    }
}
