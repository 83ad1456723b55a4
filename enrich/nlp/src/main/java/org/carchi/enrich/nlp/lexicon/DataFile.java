package org.carchi.enrich.nlp.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the data files of the analyzer: UTF-8, one entry a line, columns by tabulator, {@code #} for comments. */
public final class DataFile {
    private static final String ROOT = "/org/carchi/enrich/nlp/";

    private DataFile() {}

    public static Set<String> words(String name) {
        return lines(name).stream().collect(Collectors.toUnmodifiableSet());
    }

    public static List<Row> rows(String name) {
        return lines(name).stream()
                .map(line -> new Row(List.of(line.split("\t", -1))))
                .toList();
    }

    /** Bytes of the file as they are. */
    public static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data file " + name, e);
        }
    }

    private static List<String> lines(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data file " + name, e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = DataFile.class.getResourceAsStream(ROOT + name);
        if (in == null) {
            throw new IllegalStateException("the data file " + name + " is missing: build the module again");
        }
        return in;
    }

    /**
     * One entry.
     *
     * @param columns as written
     */
    public record Row(List<String> columns) {

        /** A column, empty where the row is shorter. */
        public String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }
    }
}
