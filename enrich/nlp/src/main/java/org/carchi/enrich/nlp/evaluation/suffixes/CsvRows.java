package org.carchi.enrich.nlp.evaluation.suffixes;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values by RFC 4180: a quoted field may hold commas, line breaks and doubled quotes. */
final class CsvRows {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private List<String> row = new ArrayList<>();

    private CsvRows(String text) {
        this.text = text;
    }

    static List<List<String>> of(String text) {
        CsvRows rows = new CsvRows(text);
        rows.read();
        return rows.rows;
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> i = quoted(i + 1);
                case ',' -> endField();
                case '\n' -> endRow();
                case '\r' -> {}
                default -> field.append(c);
            }
        }
        if (!field.isEmpty() || !row.isEmpty()) {
            endRow();
        }
    }

    /** Position of the closing quote. */
    private int quoted(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) != '"' || text.startsWith("\"\"", i))) {
            field.append(text.charAt(i));
            i += text.charAt(i) == '"' ? 2 : 1;
        }
        return i;
    }

    private void endField() {
        row.add(field.toString());
        field.setLength(0);
    }

    private void endRow() {
        endField();
        rows.add(row);
        row = new ArrayList<>();
    }
}
