package org.carchi.enrich.nlp.evaluation;

import java.util.Locale;

/** An evaluation as plain text. */
public final class EvaluationTable {
    private final StringBuilder table = new StringBuilder();

    private EvaluationTable() {}

    public static String of(Evaluation evaluation) {
        EvaluationTable table = new EvaluationTable();
        table.entities(evaluation.entities());
        table.statistics(evaluation.statistics());
        return table.table.toString();
    }

    private void entities(Evaluation.Entities entities) {
        line("%-16s %7s %7s %7s %6s", "entities", "p", "r", "f1", "n");
        entities.byType().forEach((type, score) -> score(type.name(), score));
        score("all, exact", entities.micro());
        score("all, overlap", entities.overlap());
        share("canonical", entities.canonical());
        share("document id", entities.documentId());
    }

    private void statistics(Evaluation.Statistics statistics) {
        line("");
        line("%-16s %7s %7s %7s %6s", "statistics", "p", "r", "f1", "n");
        score("all", statistics.micro());
        share("comparator", statistics.comparator());
        share("direction", statistics.direction());
        share("role", statistics.role());
        share("measure", statistics.measure());
        share("period", statistics.period());
    }

    private void score(String name, Score score) {
        line("%-16s %7.3f %7.3f %7.3f %6d", name, score.p(), score.r(), score.f1(), score.n());
    }

    private void share(String name, double share) {
        line("%-16s %7.3f", name, share);
    }

    private void line(String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
