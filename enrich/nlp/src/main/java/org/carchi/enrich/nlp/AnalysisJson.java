package org.carchi.enrich.nlp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;

/** An analysis as JSON; numbers of statistics are decimal strings, enums their names, what is unknown is null. */
public final class AnalysisJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AnalysisJson() {}

    public static ObjectNode of(String text, Analysis analysis) {
        ObjectNode root = JSON.objectNode();
        root.put("text", text);
        root.put("language", analysis.language());
        root.put("languageConfidence", analysis.languageConfidence());
        root.put("scope", Scope.of(analysis.language()).name());
        root.set("entities", array(analysis.entities(), AnalysisJson::entity));
        root.set("statistics", array(analysis.statistics(), AnalysisJson::statistic));
        root.set("dates", array(analysis.dates(), AnalysisJson::date));
        root.set("sentences", array(analysis.sentences(), (node, span) -> span(node, span)));
        textStatistics(root.putObject("textStatistics"), analysis.textStatistics());
        return root;
    }

    private static <T> ArrayNode array(Iterable<T> items, BiConsumer<ObjectNode, T> writer) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(item -> writer.accept(array.addObject(), item));
        return array;
    }

    private static void span(ObjectNode node, Span span) {
        node.put("start", span.start()).put("end", span.end());
    }

    private static void entity(ObjectNode node, Entity entity) {
        node.put("id", entity.id());
        node.put("type", entity.type().name());
        node.put("canonical", entity.canonicalName());
        node.put("wikidataId", entity.wikidataId().orElse(null));
        node.put("salience", entity.salience());
        node.set("roles", array(entity.roles(), AnalysisJson::role));
        node.set("mentions", array(entity.mentions(), AnalysisJson::mention));
    }

    private static void role(ObjectNode node, EntityRole role) {
        node.put("role", role.role()).put("of", role.of().orElse(null));
        span(node, role.span());
    }

    private static void mention(ObjectNode node, Mention mention) {
        span(node, mention.span());
        node.put("quote", mention.quote());
        node.put("lemma", mention.lemma());
        node.put("method", mention.method().name());
        node.put("confidence", mention.confidence());
    }

    private static void statistic(ObjectNode node, Statistic statistic) {
        span(node, statistic.span());
        node.put("quote", statistic.quote());
        node.put("sentence", statistic.sentence());
        node.put("literal", statistic.literal());
        node.put("kind", statistic.kind().name());
        node.put("value", decimal(statistic.value()));
        node.put("upper", statistic.upperValue().map(AnalysisJson::decimal).orElse(null));
        node.put("unit", statistic.unit().orElse(null));
        node.put("unitLabel", statistic.unitLabel().orElse(null));
        node.put("comparator", statistic.comparator().name());
        node.put("role", statistic.role().name());
        node.put("direction", statistic.direction().name());
        statistic
                .measure()
                .ifPresentOrElse(phrase -> measure(node.putObject("measure"), phrase), () -> node.putNull("measure"));
        period(node, "period", statistic.period());
        period(node, "base", statistic.base());
        node.put("speaker", statistic.speaker().orElse(null));
        node.put("modality", statistic.modality().name());
        node.put("confidence", statistic.confidence());
        statistic.subjects().forEach(node.putArray("subjects")::add);
    }

    private static String decimal(BigDecimal value) {
        return value.toPlainString();
    }

    private static void measure(ObjectNode node, Phrase phrase) {
        span(node, phrase.span());
        node.put("quote", phrase.quote());
        node.put("lemma", phrase.lemma());
    }

    private static void date(ObjectNode node, DateExpression date) {
        node.put("entityId", date.entityId());
        span(node, date.span());
        node.put("quote", date.quote());
        period(node, "period", Optional.of(date.period()));
    }

    private static void period(ObjectNode node, String field, Optional<Period> period) {
        if (period.isEmpty()) {
            node.putNull(field);
            return;
        }
        Period found = period.get();
        ObjectNode child = node.putObject(field);
        child.put("value", found.value());
        child.put("from", found.from().map(Object::toString).orElse(null));
        child.put("to", found.to().map(Object::toString).orElse(null));
        child.put("granularity", found.granularity().name());
        found.span().ifPresent(where -> span(child, where));
    }

    private static void textStatistics(ObjectNode node, TextStatistics statistics) {
        node.put("characters", statistics.characters());
        node.put("words", statistics.words());
        node.put("sentences", statistics.sentences());
        node.put("paragraphs", statistics.paragraphs());
        node.put("readingSeconds", statistics.readingSeconds());
        node.put("quotedShare", statistics.quotedShare());
        node.put("lexicalDiversity", statistics.lexicalDiversity());
    }
}
