package org.carchi.embedded.command.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carchi.embedded.command.terminal.Colour;
import org.carchi.embedded.command.terminal.Lines;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.schemas.avro.Analysis;
import org.carchi.schemas.avro.ArticleStatus;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.Span;
import org.jspecify.annotations.Nullable;

/** An enriched article for a reader: headline, the beginning of the text with its entities, and its statistics. */
record ArticleDisplay(Screen screen) {

    private static final String INDENT = "  ";

    /** Whole sentences are shown until there are so many characters. */
    private static final int EXCERPT_CHARS = 420;

    List<String> lines(EnrichedArticle article) {
        List<String> lines = new ArrayList<>(heading(article));
        String text = article.getText();
        Analysis analysis = article.getAnalysis();
        if (text != null && analysis != null) {
            int from = titleEnd(orEmpty(article.getTitle()), text);
            lines.addAll(Lines.wrap(excerpt(text, analysis, from), screen.width(), INDENT));
            analysis.getStatistics().forEach(statistic -> lines.add(bullet(new StatisticWords(statistic))));
        }
        lines.add("");
        return lines;
    }

    private List<String> heading(EnrichedArticle article) {
        boolean killed = article.getStatus() == ArticleStatus.KILLED;
        String title = killed ? "Withdrawn: " + article.getArticleId() : orEmpty(article.getTitle());
        List<String> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            Lines.wrap(title, screen.width(), "").forEach(line -> lines.add(screen.paint(Colour.BOLD, line)));
        }
        lines.add(screen.paint(Colour.FAINT, origin(article)));
        return lines;
    }

    private static String origin(EnrichedArticle article) {
        return Stream.of(
                        article.getSourceId(),
                        Times.minute(article.getPublishedAt()),
                        change(article),
                        language(article))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Of a first version there is nothing to say. */
    private static String change(EnrichedArticle article) {
        String kind = article.getChangeKind().name().toLowerCase(Locale.ROOT);
        return article.getVersion() == 1 ? "" : "version " + article.getVersion() + " (" + kind + ")";
    }

    /** Of a language that is read in full there is nothing to say. */
    private static String language(EnrichedArticle article) {
        Analysis analysis = article.getAnalysis();
        return analysis == null || !LanguageWords.isPartial(analysis) ? "" : "language " + LanguageWords.of(analysis);
    }

    private String excerpt(String text, Analysis analysis, int from) {
        int end = analysis.getSentences().stream()
                .mapToInt(Span::getEnd)
                .filter(sentenceEnd -> sentenceEnd - from >= EXCERPT_CHARS)
                .findFirst()
                .orElse(text.length());
        String marked = new MarkedText(screen, text, analysis.getEntities()).between(from, end);
        return marked.strip().replaceAll("\n\n+", "\n")
                + (end < text.stripTrailing().length() ? " …" : "");
    }

    private String bullet(StatisticWords statistic) {
        String amount = statistic.amount();
        return INDENT + "• " + screen.paint(Colour.BOLD, amount)
                + statistic.line().substring(amount.length());
    }

    /** The text begins with the title, which the heading has shown. */
    private static int titleEnd(String title, String text) {
        return text.startsWith(title) ? title.length() : 0;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
