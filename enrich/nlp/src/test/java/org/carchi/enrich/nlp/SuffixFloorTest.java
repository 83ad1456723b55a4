package org.carchi.enrich.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.carchi.enrich.nlp.evaluation.suffixes.ParadigmScorer;
import org.carchi.enrich.nlp.evaluation.suffixes.SegmentedScorer;
import org.carchi.enrich.nlp.evaluation.suffixes.SuffixScore;
import org.carchi.enrich.nlp.evaluation.suffixes.SuffixScores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what the suffix stripper reaches on sets that are not part of the project. */
final class SuffixFloorTest {
    /** Resolved against the root of the project, as {@code .ci/run} does. */
    private static final Path DATA = Path.of("..", "..")
            .resolve(Objects.requireNonNullElse(System.getenv("SHARED_FOLDER"), "../shared"))
            .resolve("data");

    @ParameterizedTest
    @CsvSource({
        "gold_aze.csv, stem of a noun, 0.94, 0.96",
        "gold_aze.csv, bare word left whole, 0.91, 0.95",
        "test_aze.tsv, stem of a noun, 0.95, 0.98",
        "test_aze.tsv, bare word left whole, 1, 1",
        "val_aze.tsv, stem of a noun, 0.97, 0.99",
        "train_aze.tsv, stem of a noun, 0.97, 0.99",
        "train_aze.tsv, bare word left whole, 0.97, 0.98",
    })
    void keepsTheFloorOnWordsCutByHand(String set, String measure, double first, double any) {
        assertFloor(SegmentedScorer.score(present("morph-gold/" + set)), measure, first, any);
    }

    @ParameterizedTest
    @CsvSource({
        "lemma, 0.97, 0.99",
        "case, 0.96, 0.99",
        "form without case, 0.9, 0.99",
        "case after a known name, 0.99, 0.99",
    })
    void keepsTheFloorOnParadigms(String measure, double first, double any) {
        assertFloor(ParadigmScorer.score(present("unimorph-aze/aze.tsv")), measure, first, any);
    }

    private static void assertFloor(SuffixScores scores, String measure, double first, double any) {
        SuffixScore score = scores.score(measure);
        assertThat(score.first()).isGreaterThanOrEqualTo(first);
        assertThat(score.any()).isGreaterThanOrEqualTo(any);
    }

    private static Path present(String set) {
        Path file = DATA.resolve(set);
        assumeTrue(
                Files.isRegularFile(file), () -> "there is no " + file + " (SHARED_FOLDER names the folder of data)");
        return file;
    }
}
