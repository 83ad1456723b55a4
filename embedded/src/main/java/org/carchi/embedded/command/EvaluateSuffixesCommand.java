package org.carchi.embedded.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.carchi.embedded.command.terminal.Terminal;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.enrich.nlp.evaluation.suffixes.ParadigmScorer;
import org.carchi.enrich.nlp.evaluation.suffixes.SegmentedScorer;
import org.carchi.enrich.nlp.evaluation.suffixes.SuffixScores;
import org.carchi.enrich.nlp.evaluation.suffixes.SuffixTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carchi evaluate-suffixes}. */
@Command(
        name = "evaluate-suffixes",
        header = "Compare the endings that the analyzer takes off nouns with what people cut off.",
        description = {
            "Without options it looks for the sets in ../shared/data, and says which it does not find.",
            "A form may have several readings. 'first' counts the likeliest, 'any' each of them."
        },
        footer = {
            "  carchi evaluate-suffixes",
            "  carchi evaluate-suffixes --segmented words.tsv --paradigms unimorph/aze.tsv --faults"
        })
final class EvaluateSuffixesCommand implements Callable<Integer> {

    private static final Path SETS = Path.of("..", "shared", "data");

    private static final List<Path> SEGMENTED = List.of(
            SETS.resolve("morph-gold/gold_aze.csv"),
            SETS.resolve("morph-gold/test_aze.tsv"),
            SETS.resolve("morph-gold/val_aze.tsv"),
            SETS.resolve("morph-gold/train_aze.tsv"));

    private static final List<Path> PARADIGMS = List.of(SETS.resolve("unimorph-aze/aze.tsv"));

    private final Carchi carchi;

    @Option(
            names = "--segmented",
            paramLabel = "FILE",
            description = "words cut by hand: TSV of word and 'stem + suffix', or CSV with the columns word and "
                    + "gold_segmentation; may be repeated")
    private List<Path> segmented = List.of();

    @Option(
            names = "--paradigms",
            paramLabel = "FILE",
            description = "forms of nouns as UniMorph writes them: lemma, form, features; may be repeated")
    private List<Path> paradigms = List.of();

    @Option(names = "--faults", description = "each word that no reading gets right")
    private boolean faults;

    EvaluateSuffixesCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() {
        carchi.quietLogs();
        boolean standard = segmented.isEmpty() && paradigms.isEmpty();
        List<SuffixScores> sets = new ArrayList<>();
        sets.addAll(scores(standard ? present(SEGMENTED) : segmented, SegmentedScorer::score));
        sets.addAll(scores(standard ? present(PARADIGMS) : paradigms, ParadigmScorer::score));
        if (sets.isEmpty()) {
            throw new CommandFailed("there are no sets in " + SETS + "; name files by --segmented and --paradigms");
        }
        print(sets);
        return 0;
    }

    private void print(List<SuffixScores> sets) {
        Terminal terminal = carchi.terminal();
        terminal.print(SuffixTable.of(sets));
        if (faults) {
            sets.forEach(set -> set.scores()
                    .forEach(score -> score.faults()
                            .forEach(fault -> terminal.print(set.set() + ", " + score.measure() + ": " + fault))));
        }
    }

    private List<Path> present(List<Path> files) {
        files.stream()
                .filter(file -> !Files.isRegularFile(file))
                .forEach(file -> carchi.terminal().print("left out: there is no " + file));
        return files.stream().filter(Files::isRegularFile).toList();
    }

    private static List<SuffixScores> scores(List<Path> files, Function<Path, SuffixScores> scorer) {
        try {
            return files.stream().map(scorer).toList();
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(String.valueOf(e.getMessage()), e);
        }
    }
}
