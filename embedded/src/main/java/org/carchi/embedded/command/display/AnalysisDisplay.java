package org.carchi.embedded.command.display;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.carchi.embedded.command.terminal.Colour;
import org.carchi.embedded.command.terminal.Lines;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.embedded.command.terminal.Table;
import org.carchi.schemas.avro.Analysis;
import org.carchi.schemas.avro.Entity;
import org.carchi.schemas.avro.EntityRole;
import org.carchi.schemas.avro.Mention;
import org.carchi.schemas.avro.TextStatistics;

/** Everything that was found in a text, for a reader: the text with its entities, then tables. */
public record AnalysisDisplay(Screen screen) {

    private static final String INDENT = "  ";

    public List<String> lines(String text, Analysis analysis) {
        List<String> lines = new ArrayList<>();
        String marked = new MarkedText(screen, text, analysis.getEntities()).between(0, text.length());
        lines.addAll(Lines.wrap(marked.strip(), screen.width(), INDENT));
        section(lines, Amounts.counted(analysis.getEntities().size(), "entity", "entities"), entities(analysis));
        section(lines, Amounts.counted(analysis.getStatistics().size(), "statistic"), statistics(analysis));
        lines.add("");
        lines.add(measures(analysis));
        return lines;
    }

    private void section(List<String> lines, String title, Table table) {
        lines.add("");
        lines.add(screen.paint(Colour.BOLD, title));
        table.lines().forEach(line -> lines.add(INDENT + line));
    }

    private Table entities(Analysis analysis) {
        Table table = new Table(screen, "TYPE", "NAME", "ROLES", "FOUND AS");
        for (Entity entity : analysis.getEntities()) {
            table.row(
                    MarkedText.painted(
                            screen, entity.getType(), entity.getType().name()),
                    entity.getCanonicalName(),
                    entity.getRoles().stream().map(EntityRole::getRole).collect(Collectors.joining(", ")),
                    entity.getMentions().stream().map(Mention::getQuote).collect(Collectors.joining(" / ")));
        }
        return table;
    }

    private Table statistics(Analysis analysis) {
        Table table = new Table(screen, "KIND", "HOW MUCH", "OF WHAT", "WHEN", "FOUND AS");
        analysis.getStatistics().forEach(statistic -> {
            StatisticWords words = new StatisticWords(statistic);
            table.row(
                    statistic.getKind().name(), words.amount(), words.measure(), words.period(), statistic.getQuote());
        });
        return table;
    }

    private static String measures(Analysis analysis) {
        TextStatistics text = analysis.getTextStatistics();
        return "Language " + LanguageWords.of(analysis) + "; " + Amounts.counted(text.getWords(), "word") + ", "
                + Amounts.counted(text.getSentences(), "sentence") + ", "
                + Amounts.counted(text.getParagraphs(), "paragraph") + "; "
                + Amounts.counted(text.getReadingSeconds(), "second") + " to read.";
    }
}
