package org.carchi.embedded.command;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.enrich.nlp.evaluation.Gold;
import org.carchi.enrich.nlp.evaluation.GoldReader;
import org.carchi.enrich.nlp.tagger.Training;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carchi train}. */
@Command(
        name = "train",
        header = "Learn the model of names from annotated texts.",
        description = "The same texts give the same bytes. The analyzer reads the model from its resources.",
        footer = "  carchi train --gold corpus/news/gold/train --text corpus/news/texts --out names.bin")
final class TrainCommand implements Callable<Integer> {

    private final Carchi carchi;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "folder of annotations (*.json); may be repeated")
    private List<Path> gold = List.of();

    @Option(
            names = "--text",
            required = true,
            paramLabel = "DIR",
            description = "folder of the texts they name; one for each --gold, in the same order")
    private List<Path> text = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the model goes")
    private @Nullable Path out;

    TrainCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() {
        carchi.quietLogs();
        if (gold.size() != text.size()) {
            throw new CommandFailed("there are " + gold.size() + " --gold and " + text.size()
                    + " --text: name the folder of texts for each folder of annotations");
        }
        Training training = new Training();
        for (int i = 0; i < gold.size(); i++) {
            add(training, gold.get(i), text.get(i));
        }
        Path file = requireNonNull(out);
        long bytes = learn(training, file);
        carchi.terminal()
                .print(training.sentences() + " sentences read, " + training.unaligned()
                        + " names left out that end inside a word; " + file + ": " + bytes + " bytes");
        return 0;
    }

    private static void add(Training training, Path goldFolder, Path textFolder) {
        try {
            for (Gold annotations : GoldReader.read(goldFolder)) {
                training.add(GoldReader.text(textFolder, annotations), annotations.entities());
            }
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private static long learn(Training training, Path file) {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        try {
            training.writeModel(model);
            Files.write(file, model.toByteArray());
        } catch (IOException e) {
            throw new CommandFailed("the model cannot be written to " + file + ": " + e.getMessage(), e);
        }
        return model.size();
    }
}
