package org.carchi.ingest.admit;

import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.carchi.ingest.version.ArticleState;
import org.carchi.ingest.version.Delivery;
import org.carchi.ingest.version.Verdict;
import org.carchi.ingest.version.Versioning;
import org.carchi.runtime.streams.Outbox;
import org.carchi.runtime.streams.Refused;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.AdmittedArticle;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.wire.TopicSerdes;

/**
 * The second keyed step: where an article's deliveries are kept together, each makes a version, is held back or changes
 * nothing.
 */
@SuppressWarnings("NullAway.Init") // Kafka Streams calls init before the first record
final class VersionProcessor implements Processor<String, ReceivedArticle, String, byte[]> {

    private final Topics topics;
    private final TopicSerdes serdes;
    private final AdmissionSettings settings;
    private final Versioning versioning;
    private ProcessorContext<String, byte[]> context;
    private KeyValueStore<String, AdmittedArticle> articles;
    private HeldArticles held;

    VersionProcessor(Topics topics, TopicSerdes serdes, AdmissionSettings settings) {
        this.topics = topics;
        this.serdes = serdes;
        this.settings = settings;
        this.versioning = new Versioning(settings.ownerSilence());
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        this.articles = context.getStateStore(AdmissionTopology.ARTICLES);
        this.held = new HeldArticles(context.getStateStore(AdmissionTopology.HELD));
        context.schedule(
                settings.embargoCheck(),
                PunctuationType.WALL_CLOCK_TIME,
                now -> held.dueAt(Instant.ofEpochMilli(now)).forEach(this::release));
    }

    @Override
    public void process(Record<String, ReceivedArticle> received) {
        Delivery raw = new Delivery(received.key(), received.value(), Instant.ofEpochMilli(received.timestamp()));
        Delivery delivery = held.heldBefore(raw).map(raw::underEmbargoOf).orElse(raw);
        ArticleState before = before(delivery);
        if (!delivery.isKill() && delivery.isWithheldAt(Instant.ofEpochMilli(context.currentSystemTimeMs()))) {
            conclude(received, delivery, Verdict.held(reason(delivery), before));
            held.hold(delivery);
        } else {
            conclude(received, delivery, verdict(before, delivery));
        }
    }

    private Verdict verdict(ArticleState before, Delivery delivery) {
        boolean endsUnpublished = before.isUnknown()
                && delivery.isKill()
                && held.heldBefore(delivery).isPresent();
        return endsUnpublished
                ? Verdict.held("withdrawn before its embargo ended; it is never published", before)
                : versioning.judge(before, delivery);
    }

    /** A punctuation has no record that could be set aside, so a refusal is answered as an outcome. */
    private void release(Delivery delivery) {
        Record<String, ReceivedArticle> due = new Record<>(
                delivery.articleId(), delivery.article(), delivery.receivedAt().toEpochMilli());
        ArticleState before = before(delivery);
        try {
            conclude(due, delivery, versioning.judge(before, delivery));
        } catch (Refused refusal) {
            conclude(due, delivery, Verdict.rejected(String.valueOf(refusal.getMessage()), before));
        }
        held.drop(delivery);
    }

    private ArticleState before(Delivery delivery) {
        return ArticleState.of(articles.get(delivery.articleId()));
    }

    /** Nothing is remembered before everything that is to be sent is known to fit. */
    private void conclude(Record<String, ReceivedArticle> received, Delivery delivery, Verdict verdict) {
        Outbox outbox = new Outbox(serdes, settings.maxRecordBytes(), received);
        for (RawArticle article : verdict.articles()) {
            outbox.add(topics.articles(), delivery.articleId(), article);
        }
        outbox.add(topics.admissions(), delivery.article().getDeliveryId(), verdict.toRecord(delivery));
        outbox.forward(context);
        if (!verdict.after().isUnknown()) {
            articles.put(delivery.articleId(), verdict.after().toRecord());
        }
        if (delivery.isKill() || !verdict.articles().isEmpty()) {
            held.drop(delivery);
        }
    }

    private static String reason(Delivery delivery) {
        Instant until = delivery.article().getEmbargoedUntil();
        return until == null
                ? "its source withholds it until it delivers it again"
                : "its source withholds it until " + until;
    }
}
