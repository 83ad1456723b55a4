package org.carchi.embedded.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.carchi.embedded.command.read.TopicValues;
import org.carchi.embedded.proof.rig.Rig;
import org.carchi.schemas.Topic;
import org.carchi.schemas.avro.ArticleStatus;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.EntityMention;
import org.carchi.schemas.avro.FactStatus;
import org.carchi.schemas.avro.Statistic;
import org.carchi.schemas.avro.StatisticRecord;

/** What each version of one article says, and which facts were emitted for it; each change as a line for readers. */
final class FactLog {

    private final String articleId;
    private final SortedMap<Integer, EnrichedArticle> said = new TreeMap<>();
    private final SortedMap<Integer, List<String>> emitted = new TreeMap<>();
    private String current = "nothing";

    FactLog(Rig rig, String articleId) {
        this.articleId = articleId;
        read(rig, rig.topics().enriched(), this::said);
        read(rig, rig.topics().mentions(), this::emitted);
        read(rig, rig.topics().statistics(), this::emitted);
        read(rig, rig.topics().current(), this::current);
    }

    /** What the version changes against the one before, by comparison of what the two say; sorted. */
    List<String> expected(int version) {
        Map<String, Object> before = facts(version - 1);
        Map<String, Object> after = facts(version);
        List<String> changes = new ArrayList<>();
        before.forEach((fact, content) -> {
            if (!after.containsKey(fact)) {
                changes.add(fallen(version) + " " + fact);
            }
        });
        after.forEach((fact, content) -> {
            if (!content.equals(before.get(fact))) {
                changes.add(FactStatus.ASSERTED + " " + fact);
            }
        });
        return changes.stream().sorted().toList();
    }

    /** What was emitted for the version; sorted. */
    List<String> emitted(int version) {
        return emitted.getOrDefault(version, List.of()).stream().sorted().toList();
    }

    /** The article as the current topic has it. */
    String current() {
        return current;
    }

    private FactStatus fallen(int version) {
        EnrichedArticle article = said.get(version);
        return article != null && article.getStatus() == ArticleStatus.KILLED
                ? FactStatus.WITHDRAWN
                : FactStatus.SUPERSEDED;
    }

    private Map<String, Object> facts(int version) {
        Map<String, Object> facts = new TreeMap<>();
        EnrichedArticle article = said.get(version);
        if (article != null && article.getAnalysis() != null) {
            article.getAnalysis()
                    .getEntities()
                    .forEach(entity -> facts.put(mention(entity.getEntityId(), entity.getCanonicalName()), entity));
            article.getAnalysis().getStatistics().forEach(statistic -> facts.put(statistic(statistic), statistic));
        }
        return facts;
    }

    private void said(EnrichedArticle article) {
        if (article.getArticleId().equals(articleId)) {
            said.put(article.getVersion(), article);
        }
    }

    private void emitted(EntityMention fact) {
        if (fact.getArticleId().equals(articleId)) {
            emitted(fact.getVersion(), fact.getStatus(), mention(fact.getEntityId(), fact.getCanonicalName()));
        }
    }

    private void emitted(StatisticRecord fact) {
        if (fact.getArticleId().equals(articleId)) {
            emitted(fact.getVersion(), fact.getStatus(), statistic(fact.getStatistic()));
        }
    }

    private void emitted(int version, FactStatus status, String fact) {
        emitted.computeIfAbsent(version, none -> new ArrayList<>()).add(status + " " + fact);
    }

    private void current(EnrichedArticle article) {
        if (article.getArticleId().equals(articleId)) {
            current = article.getStatus() + " version " + article.getVersion()
                    + (article.getText() == null ? " without text" : "");
        }
    }

    private static String mention(String entityId, String name) {
        return "mention " + entityId + " (" + name + ")";
    }

    private static String statistic(Statistic statistic) {
        return "statistic " + statistic.getStatisticId() + " (" + statistic.getLiteral() + " " + statistic.getUnit()
                + ")";
    }

    private static <V> void read(Rig rig, Topic<V> topic, Consumer<V> values) {
        TopicValues<V> decoder = rig.values(topic);
        rig.read(topic, found -> values.accept(decoder.of(found)));
    }
}
