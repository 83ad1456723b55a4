package org.carchi.enrich.nlp.evaluation;

import java.util.List;
import java.util.Locale;
import org.carchi.enrich.nlp.evaluation.Mistakes.Group;

/** The most frequent mistakes as plain text. */
public final class MistakeTable {
    private static final int ROWS = 12;

    private final StringBuilder table = new StringBuilder();

    private MistakeTable() {}

    public static String of(Mistakes mistakes) {
        MistakeTable table = new MistakeTable();
        table.line("%-22s %-27s %5s  %s", "mistakes", "types", "n", "found for gold");
        List<Group> groups = mistakes.groups();
        groups.stream().limit(ROWS).forEach(table::group);
        List<Group> others = groups.stream().skip(ROWS).toList();
        if (!others.isEmpty()) {
            String kinds = others.size() == 1 ? "1 kind" : others.size() + " kinds";
            table.count("other", kinds, others.stream().mapToInt(Group::count).sum());
        }
        table.count("all", "", mistakes.count());
        return table.table.toString();
    }

    private void group(Group group) {
        String cause = group.kind().cause().words;
        line("%-22s %-27s %5d  %s", cause, group.kind().types(), group.count(), String.join(", ", group.samples()));
    }

    private void count(String name, String types, int count) {
        line("%-22s %-27s %5d", name, types, count);
    }

    private void line(String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
