package org.carchi.embedded.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateSuffixesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsTheAccuracyOfEachSet() throws IOException {
        Path words = Files.writeString(
                folder.resolve("words.tsv"),
                "word\tcut\nkitabdan\tkitab + dan\nevlərə\tzzz + lərə\ngetmək\tget + mək\n");
        Path forms = Files.writeString(folder.resolve("forms.tsv"), "kitab\tkitaba\tN;DEF;DAT;SG\n");

        CommandRun run = CommandRun.of(
                "evaluate-suffixes", "--segmented", words.toString(), "--paradigms", forms.toString(), "--faults");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains(
                        "words.tsv        stem of a noun             0.500   0.500      2",
                        "words.tsv        left out                                      1",
                        "forms.tsv        case                       1.000   1.000      1",
                        "words.tsv, stem of a noun: evlərə: zzz, read as ");
    }

    @Test
    void namesTheFileThatIsMissing() {
        CommandRun run = CommandRun.of("evaluate-suffixes", "--segmented", "no-such-words.tsv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .isEqualToIgnoringNewLines("carchi: there is no file no-such-words.tsv: name another one");
    }

    @Test
    void saysWhereItLooksWithoutOptions() {
        CommandRun run = CommandRun.of("evaluate-suffixes");

        if (run.exitCode() == 0) {
            assertThat(run.output()).contains("aze.tsv          lemma");
        } else {
            assertThat(run.output()).contains("left out: there is no ../shared/data/unimorph-aze/aze.tsv");
            assertThat(run.errors()).contains("--segmented and --paradigms");
        }
    }
}
