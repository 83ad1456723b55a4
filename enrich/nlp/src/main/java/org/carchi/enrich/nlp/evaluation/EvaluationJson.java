package org.carchi.enrich.nlp.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An evaluation as JSON. */
public final class EvaluationJson {
    private static final double DIGITS = 10_000;

    private EvaluationJson() {}

    public static ObjectNode of(Evaluation evaluation) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        entities(root.putObject("entities"), evaluation.entities());
        statistics(root.putObject("statistics"), evaluation.statistics());
        return root;
    }

    private static void entities(ObjectNode node, Evaluation.Entities entities) {
        score(node.putObject("micro"), entities.micro());
        score(node.putObject("overlap"), entities.overlap());
        ObjectNode byType = node.putObject("byType");
        entities.byType().forEach((type, score) -> score(byType.putObject(type.name()), score));
        node.put("canonical", rounded(entities.canonical()));
        node.put("documentId", rounded(entities.documentId()));
    }

    private static void statistics(ObjectNode node, Evaluation.Statistics statistics) {
        score(node.putObject("micro"), statistics.micro());
        node.put("comparator", rounded(statistics.comparator()));
        node.put("direction", rounded(statistics.direction()));
        node.put("role", rounded(statistics.role()));
        node.put("measure", rounded(statistics.measure()));
        node.put("period", rounded(statistics.period()));
    }

    private static void score(ObjectNode node, Score score) {
        node.put("p", rounded(score.p()));
        node.put("r", rounded(score.r()));
        node.put("f1", rounded(score.f1()));
        node.put("n", score.n());
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
