package org.carchi.enrich.nlp.evaluation.suffixes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.carchi.enrich.nlp.text.Letters;

/** Reads words cut by hand and tables of forms. */
final class SuffixFiles {
    private static final String CUT = " + ";

    private SuffixFiles() {}

    /** Columns {@code word} and {@code gold_segmentation} of a CSV file, or the first two of a TSV file; once each. */
    static List<SegmentedWord> segmented(Path file) {
        List<List<String>> rows = rows(file);
        if (rows.isEmpty()) {
            return List.of();
        }
        int word = Math.max(0, rows.get(0).indexOf("word"));
        int cut = word == 0 ? 1 : rows.get(0).indexOf("gold_segmentation");
        return rows.stream()
                .skip(1)
                .filter(row -> row.size() > cut && cut > 0)
                .map(row -> segmented(row.get(word), row.get(cut)))
                .distinct()
                .toList();
    }

    /** Forms in the three columns of UniMorph: lemma, form, features; once each. */
    static List<List<String>> forms(Path file) {
        return rows(file).stream().filter(row -> row.size() == 3).distinct().toList();
    }

    private static SegmentedWord segmented(String word, String cut) {
        String lower = Letters.lower(cut);
        int end = lower.indexOf(CUT);
        String stem = end < 0 ? lower : lower.substring(0, end);
        String suffixes = end < 0 ? "" : lower.substring(end).replace(CUT, "");
        return new SegmentedWord(Letters.lower(word), stem, suffixes);
    }

    private static List<List<String>> rows(Path file) {
        String text = text(file);
        return file.toString().endsWith(".csv")
                ? CsvRows.of(text)
                : Stream.of(text.split("\r?\n", -1))
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList();
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no file " + file + ": name another one");
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new IllegalArgumentException("the file " + file + " is not readable: " + e.getMessage(), e);
        }
    }
}
