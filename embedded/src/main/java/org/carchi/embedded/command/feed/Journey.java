package org.carchi.embedded.command.feed;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.carchi.embedded.command.read.TopicReader;
import org.carchi.embedded.command.read.TopicValues;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.Admission;
import org.carchi.schemas.avro.AdmissionOutcome;
import org.carchi.schemas.avro.EnrichedArticle;

/**
 * Follows deliveries through the wire until each has come out, or has been set aside. Open it before they are fed. Not
 * thread-safe.
 */
public final class Journey implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration STALL = Duration.ofMinutes(2);

    private final ServiceSettings wire;
    private final LongSupplier nanoTime;
    private final TopicReader answers;
    private final TopicValues<Admission> admissions;
    private final Map<AdmissionOutcome, Integer> outcomes = new EnumMap<>(AdmissionOutcome.class);
    private final Map<String, Integer> expected = new HashMap<>();
    private int lost;
    private long lastNews;

    /** @param nanoTime a clock for time that passes */
    Journey(ServiceSettings wire, LongSupplier nanoTime) {
        Topics topics = wire.topics();
        this.wire = wire;
        this.nanoTime = nanoTime;
        this.answers = TopicReader.fromEnd(wire, List.of(topics.admissions()));
        this.admissions = new TopicValues<>(wire, topics.admissions());
    }

    /** Begins to watch; what was on the wire before is not looked at. */
    public static Journey begin(ServiceSettings wire) {
        return new Journey(wire, System::nanoTime);
    }

    /** Hands on every delivered article as it comes out, the known ones too; returns when none is under way. */
    public void follow(Set<String> deliveries, Consumer<EnrichedArticle> arrivals) {
        lastNews = nanoTime.getAsLong();
        awaitAdmission(deliveries);
        Topic<EnrichedArticle> current = wire.topics().current();
        TopicValues<EnrichedArticle> articles = new TopicValues<>(wire, current);
        try (TopicReader reader = TopicReader.fromBeginning(wire, List.of(current));
                SetAsideVersions setAside = new SetAsideVersions(wire)) {
            while (!expected.isEmpty()) {
                reader.poll(POLL).forEach(found -> arrived(found, articles, arrivals));
                if (reader.isAtEnd()) {
                    setAside.poll(expected.keySet()).forEach(this::lost);
                }
                requireNews(expected.size());
            }
        }
    }

    /** Deliveries with this outcome. */
    public int count(AdmissionOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** Articles that enrich or sink set aside. */
    public int lost() {
        return lost;
    }

    @Override
    public void close() {
        answers.close();
    }

    private void awaitAdmission(Set<String> deliveries) {
        Set<String> open = new TreeSet<>(deliveries);
        while (!open.isEmpty()) {
            for (ConsumerRecord<String, byte[]> found : answers.poll(POLL)) {
                if (open.remove(found.key())) {
                    admitted(admissions.of(found));
                }
            }
            requireNews(open.size());
        }
    }

    private void admitted(Admission admission) {
        lastNews = nanoTime.getAsLong();
        outcomes.merge(admission.getOutcome(), 1, Integer::sum);
        String article = admission.getArticleId();
        Integer version = admission.getVersion();
        if (article != null && version != null) {
            expected.merge(article, version, Math::max);
        }
    }

    private void arrived(
            ConsumerRecord<String, byte[]> found,
            TopicValues<EnrichedArticle> articles,
            Consumer<EnrichedArticle> arrivals) {
        Integer version = expected.get(found.key());
        if (version == null) {
            return;
        }
        EnrichedArticle article = articles.of(found);
        if (article.getVersion() >= version) {
            lastNews = nanoTime.getAsLong();
            expected.remove(found.key());
            arrivals.accept(article);
        }
    }

    private void lost(String article, int version) {
        if (version >= expected.getOrDefault(article, Integer.MAX_VALUE)) {
            lastNews = nanoTime.getAsLong();
            expected.remove(article);
            lost++;
        }
    }

    private void requireNews(int open) {
        if (open > 0 && nanoTime.getAsLong() - lastNews > STALL.toNanos()) {
            throw new CommandFailed("nothing has come out for " + STALL.toMinutes() + " minutes, " + open
                    + " articles are still under way; the log and the services' /readyz may say why");
        }
    }
}
