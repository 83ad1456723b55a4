package org.carchi.enrich.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.carchi.enrich.nlp.evaluation.Evaluation;
import org.carchi.enrich.nlp.evaluation.Evaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quality that no change may lose, on texts and annotation written for this project. */
final class GoldFloorTest {
    private static final Evaluation EVALUATION =
            Evaluator.evaluate(folder("/gold"), folder("/texts"), Analyzers.azerbaijani());

    @ParameterizedTest
    @CsvSource({
        "PERSON, 0.95",
        "GPE, 0.95",
        "LOCATION, 0.9",
        "ORGANIZATION, 0.9",
        "FACILITY, 0.9",
        "EVENT, 0.75",
        "WORK, 0.75",
        "DATE, 0.95"
    })
    void keepsTheFloorOfEachType(EntityType type, double floor) {
        assertThat(EVALUATION.entities().byType().get(type).f1()).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void keepsTheFloorOfNamesAndIds() {
        assertThat(EVALUATION.entities().micro().f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(EVALUATION.entities().canonical()).isGreaterThanOrEqualTo(0.95);
        assertThat(EVALUATION.entities().documentId()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void keepsTheFloorOfStatistics() {
        Evaluation.Statistics statistics = EVALUATION.statistics();

        assertThat(statistics.micro().f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(statistics.comparator()).isGreaterThanOrEqualTo(0.95);
        assertThat(statistics.direction()).isGreaterThanOrEqualTo(0.95);
        assertThat(statistics.role()).isGreaterThanOrEqualTo(0.95);
        assertThat(statistics.measure()).isGreaterThanOrEqualTo(0.9);
        assertThat(statistics.period()).isGreaterThanOrEqualTo(0.95);
    }

    private static Path folder(String name) {
        try {
            return Path.of(GoldFloorTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no folder " + name, e);
        }
    }
}
