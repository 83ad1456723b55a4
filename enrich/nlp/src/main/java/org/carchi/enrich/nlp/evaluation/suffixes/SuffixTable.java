package org.carchi.enrich.nlp.evaluation.suffixes;

import java.util.List;
import java.util.Locale;

/** Scores of the stripper as plain text. */
public final class SuffixTable {
    private SuffixTable() {}

    public static String of(List<SuffixScores> sets) {
        StringBuilder table = new StringBuilder();
        line(table, "%-16s %-24s %7s %7s %6s", "set", "right", "first", "any", "n");
        for (SuffixScores set : sets) {
            for (SuffixScore score : set.scores()) {
                line(
                        table,
                        "%-16s %-24s %7.3f %7.3f %6d",
                        set.set(),
                        score.measure(),
                        score.first(),
                        score.any(),
                        score.cases());
            }
            line(table, "%-16s %-24s %7s %7s %6d", set.set(), "left out", "", "", set.leftOut());
        }
        return table.toString();
    }

    private static void line(StringBuilder table, String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
