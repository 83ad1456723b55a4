package org.carchi.benchmarks.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in Markdown: the first column to the left, numbers to the right. */
final class MarkdownTable {
    private final StringBuilder lines = new StringBuilder();

    MarkdownTable(List<String> titles) {
        row(titles);
        row(Stream.concat(Stream.of("---"), titles.stream().skip(1).map(title -> "---:"))
                .toList());
    }

    void row(List<String> cells) {
        lines.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
