package org.carchi.benchmarks.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository's annotated news, and where the benchmarks keep what they make. */
public final class Corpus {
    private static final Path HOME = Path.of(System.getProperty("carchi.home", "."));
    private static final Path CORPUS = HOME.resolve("corpus");

    private Corpus() {}

    public static Path newsTexts() {
        return CORPUS.resolve("news/texts");
    }

    public static Path newsTrain() {
        return CORPUS.resolve("news/gold/train");
    }

    public static Path newsTest() {
        return CORPUS.resolve("news/gold/test");
    }

    public static Path worldTrain() {
        return CORPUS.resolve("world/gold/train");
    }

    /** Where the processes that JMH starts find what the first one has made. */
    public static Path made() {
        return HOME.resolve("benchmarks/target/made");
    }

    /** The texts of the news in the order of their names, without white space around them. */
    public static List<String> news() {
        try (Stream<Path> files = Files.list(newsTexts())) {
            return files.sorted().map(Corpus::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot list " + newsTexts() + ": name the repository's root with -Dcarchi.home", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the text " + file, e);
        }
    }
}
