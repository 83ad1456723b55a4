package org.carchi.enrich.nlp.evaluation.suffixes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SuffixScorersTest {

    @TempDir
    private Path folder;

    @Test
    void scoresWordsCutByHand() throws IOException {
        Path words = file(
                "words.tsv",
                "input\ttarget",
                "kitablardan\tkitab + lardan",
                "uşağı\tuşa + ğı",
                "məktəb\tməktəb",
                "kitablardan\tzzz + lardan",
                "görməyib\tgör + məyib");

        SuffixScores scores = SegmentedScorer.score(words);

        assertThat(scores.set()).isEqualTo("words.tsv");
        assertThat(scores.score("stem of a noun").cases()).isEqualTo(3);
        assertThat(scores.score("stem of a noun").any()).isEqualTo(2 / 3.0);
        assertThat(scores.score("stem of a noun").faults())
                .singleElement()
                .asString()
                .startsWith("kitablardan: zzz");
        assertThat(scores.score("bare word left whole").first()).isEqualTo(1);
        assertThat(scores.leftOut()).isEqualTo(1);
    }

    @Test
    void findsTheColumnsOfACsvFileByName() throws IOException {
        Path words = file(
                "words.csv",
                "\uFEFFlanguage,word,gold_segmentation,sentence",
                "aze,Şəhərinin,şəhər + i + n + in,\"Bakı, şəhər\"");

        assertThat(SegmentedScorer.score(words).score("stem of a noun").first()).isEqualTo(1);
    }

    @Test
    void scoresParadigms() throws IOException {
        Path forms = file(
                "forms.tsv",
                "kitab\tkitab\tN;NOM;SG",
                "kitab\tkitabın\tN;DEF;GEN;SG",
                "kitab\tkitabı\tN;NOM;SG;PSS3S",
                "kitab\tkitabından\tN;ABL;SG;PSS3S",
                "ev\tevə\tN;DEF;ACC;SG",
                "görmək\tgördü\tV;3;SG;PST",
                "");

        SuffixScores scores = ParadigmScorer.score(forms);

        assertThat(scores.score("lemma").first()).isEqualTo(1);
        assertThat(scores.score("case").any()).isEqualTo(1);
        assertThat(scores.score("case").first()).isEqualTo(0.8);
        assertThat(scores.score("form without case").cases()).isEqualTo(4);
        assertThat(scores.score("case after a known name").any()).isEqualTo(1);
        assertThat(scores.leftOut()).isEqualTo(1);
        assertThat(SuffixTable.of(List.of(scores)))
                .contains("forms.tsv        lemma                      1.000   1.000      5");
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> SegmentedScorer.score(folder.resolve("none.tsv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no file")
                .hasMessageContaining("none.tsv");
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines));
    }
}
