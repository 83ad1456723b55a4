package org.carchi.enrich.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.carchi.enrich.nlp.evaluation.Evaluation;
import org.carchi.enrich.nlp.evaluation.Evaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what the analyzer reaches on the articles of the corpus that its model has not learned from. */
final class CorpusFloorTest {
    private static final Path CORPUS = Path.of("..", "..", "corpus", "news");

    private static final Evaluation.Entities ENTITIES = Evaluator.evaluate(
                    CORPUS.resolve("gold").resolve("test"), CORPUS.resolve("texts"), Analyzers.azerbaijani())
            .entities();

    @ParameterizedTest
    @CsvSource({
        "PERSON, 0.90",
        "GPE, 0.93",
        "LOCATION, 0.87",
        "ORGANIZATION, 0.85",
        "FACILITY, 0.69",
        "EVENT, 0.72",
        "WORK, 0.72",
        "DATE, 0.96"
    })
    void keepsTheFloorOfEachType(EntityType type, double floor) {
        assertThat(ENTITIES.byType().get(type).f1()).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void keepsTheFloorOfNamesAndIds() {
        assertThat(ENTITIES.micro().f1()).isGreaterThanOrEqualTo(0.87);
        assertThat(ENTITIES.canonical()).isGreaterThanOrEqualTo(0.95);
        assertThat(ENTITIES.documentId()).isGreaterThanOrEqualTo(0.97);
    }
}
