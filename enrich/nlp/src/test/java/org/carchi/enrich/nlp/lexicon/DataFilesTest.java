package org.carchi.enrich.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DataFilesTest {

    @ParameterizedTest
    @MethodSource("files")
    void saysWhereItIsFrom(Path file) throws IOException {
        List<String> head = Files.readAllLines(file).stream().limit(5).toList();

        assertThat(head).allMatch(line -> line.startsWith("# "));
        assertThat(head.get(1)).startsWith("# Source: ");
        assertThat(head.get(2)).startsWith("# Licence: ");
        assertThat(head.get(3)).startsWith("# Date: ");
        assertThat(head.get(4)).startsWith("# Changes: ");
    }

    @ParameterizedTest
    @MethodSource("files")
    void countsInTheDigest(Path file) throws URISyntaxException {
        String name = root().relativize(file).toString().replace('\\', '/');

        assertThat(Resources.FILES).contains(name);
    }

    static Stream<Path> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(root())) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".tsv") || file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path root() throws URISyntaxException {
        var common = DataFilesTest.class.getResource("/org/carchi/enrich/nlp/lexicon/common-words.txt");
        return Path.of(common.toURI()).getParent().getParent();
    }
}
