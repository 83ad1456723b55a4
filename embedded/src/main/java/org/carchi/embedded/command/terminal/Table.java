package org.carchi.embedded.command.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows under a heading, in columns as wide as their widest cell; cells that begin with a digit end at the right. */
public final class Table {

    private static final String GAP = "  ";

    private final Screen screen;
    private final List<String> heading;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(Screen screen, String... heading) {
        this.screen = screen;
        this.heading = List.of(heading);
    }

    public Table row(String... cells) {
        if (cells.length != heading.size()) {
            throw new IllegalArgumentException("row " + Arrays.toString(cells) + " does not fit heading " + heading);
        }
        rows.add(List.of(cells));
        return this;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(screen.paint(Colour.BOLD, line(heading)));
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            line.append(column == 0 ? "" : GAP).append(cell(cells.get(column), column));
        }
        return line.toString().stripTrailing();
    }

    private String cell(String text, int column) {
        int width = width(column);
        boolean isNumber = !text.isEmpty() && Character.isDigit(text.charAt(0));
        return isNumber ? " ".repeat(width - Lines.width(text)) + text : Lines.pad(text, width);
    }

    private int width(int column) {
        return IntStream.concat(
                        IntStream.of(Lines.width(heading.get(column))),
                        rows.stream().mapToInt(row -> Lines.width(row.get(column))))
                .max()
                .orElse(0);
    }
}
