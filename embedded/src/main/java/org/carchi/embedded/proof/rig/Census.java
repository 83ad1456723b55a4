package org.carchi.embedded.proof.rig;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.carchi.embedded.command.read.TopicValues;
import org.carchi.embedded.proof.ledger.Fault;
import org.carchi.embedded.proof.ledger.Ledger;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.ingest.identity.ArticleNames;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.wire.UndecodableRecord;

/**
 * All that stands on the topics of a wire at one moment, read committed.
 *
 * <p>Facts are counted under names made here from what they say, so that an id the wire makes wrongly is noticed.
 */
public final class Census {

    private final Topics topics;
    private final Rig rig;
    private final Ledger ledger = new Ledger();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, Integer> statistics = new HashMap<>();
    private final List<String> undecodable = new ArrayList<>();

    private Census(Rig rig) {
        this.topics = rig.topics();
        this.rig = rig;
    }

    static Census take(Rig rig) {
        Census census = new Census(rig);
        census.take();
        return census;
    }

    /** Each of the articles with one version, as an expectation. */
    public static Map<String, Integer> oneVersionOf(Collection<ReceivedArticle> articles) {
        return articles.stream()
                .map(article -> ArticleNames.idOf(article).value())
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> 1));
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Records that could not be decoded, as topic and place. */
    public List<String> undecodable() {
        return List.copyOf(undecodable);
    }

    /** Records in the dead-letter topics. */
    public long deadLetters() {
        return Stream.of(ServiceName.values())
                .mapToLong(service -> ledger.records(topics.deadLetters(service).name()))
                .sum();
    }

    /** Reports how much stands where. */
    public void tell(Report report) {
        Stream.of(topics.articles(), topics.enriched(), topics.current(), topics.mentions(), topics.statistics())
                .forEach(topic -> report.count(topic.name() + " records", ledger.records(topic.name())));
        report.count("dead letters", deadLetters());
    }

    /** Promises that each of the articles and each of their facts is there exactly once, in its first version. */
    public void promiseExactlyOnce(Report report, Collection<ReceivedArticle> fed) {
        Map<String, Integer> articles = oneVersionOf(fed);
        report.audit("articles holds versions 1 to n of each article, no gap", audit(topics.articles(), articles));
        report.audit("enriched holds one record per article version", audit(topics.enriched(), articles));
        report.audit("current holds each article once", audit(topics.current(), articles));
        promiseFacts(report);
        report.equal("no dead letter", 0L, deadLetters());
        report.promise("every record decodes", undecodable);
    }

    /** Promises that the facts are those of the enriched articles, each exactly once. */
    public void promiseFacts(Report report) {
        report.audit("mentions holds each fact once, none lost", audit(topics.mentions(), mentions));
        report.audit("statistics holds each fact once, none lost", audit(topics.statistics(), statistics));
    }

    private List<Fault> audit(Topic<?> topic, Map<String, Integer> expected) {
        return ledger.audit(topic.name(), expected);
    }

    private void take() {
        count(topics.articles(), article -> note(topics.articles(), article.getArticleId(), article.getVersion()));
        count(topics.enriched(), article -> {
            note(topics.enriched(), article.getArticleId(), article.getVersion());
            expectFacts(article);
        });
        count(topics.current(), article -> note(topics.current(), article.getArticleId(), article.getVersion()));
        count(
                topics.mentions(),
                fact -> note(topics.mentions(), fact.getArticleId() + " " + fact.getEntityId(), fact.getVersion()));
        count(topics.statistics(), fact -> note(topics.statistics(), fact.getStatisticId(), fact.getVersion()));
        for (ServiceName service : ServiceName.values()) {
            Topic<byte[]> letters = topics.deadLetters(service);
            rig.read(letters, letter -> note(letters, place(letter), 1));
        }
    }

    private void expectFacts(EnrichedArticle article) {
        if (article.getAnalysis() != null) {
            article.getAnalysis()
                    .getEntities()
                    .forEach(entity -> mentions.put(article.getArticleId() + " " + entity.getEntityId(), 1));
            article.getAnalysis().getStatistics().forEach(statistic -> statistics.put(statistic.getStatisticId(), 1));
        }
    }

    private <V> void count(Topic<V> topic, Consumer<V> values) {
        TopicValues<V> decoder = rig.values(topic);
        rig.read(topic, found -> {
            try {
                values.accept(decoder.of(found));
            } catch (UndecodableRecord e) {
                undecodable.add(place(found) + ": " + e.getMessage());
            }
        });
    }

    private void note(Topic<?> topic, String id, int version) {
        ledger.note(topic.name(), id, version);
    }

    private static String place(ConsumerRecord<?, ?> found) {
        return found.topic() + "-" + found.partition() + "@" + found.offset();
    }
}
