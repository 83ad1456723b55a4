package org.carchi.sink;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.carchi.runtime.streams.Outbox;
import org.carchi.schemas.RecordHeader;
import org.carchi.schemas.Sha256;
import org.carchi.schemas.Topic;
import org.carchi.schemas.avro.ArticleFacts;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.EntityMention;
import org.carchi.schemas.avro.StatisticRecord;

/**
 * Publishes what an enriched article changes against what was last published of it. The newest record of a version wins
 * and an older version changes nothing, so a replay or a repeat leaves everything downstream as it was.
 */
final class ProjectionProcessor extends ContextualProcessor<String, EnrichedArticle, String, byte[]> {

    private final SinkTopology wiring;
    private FactMemory memory;

    @SuppressWarnings("NullAway.Init")
    ProjectionProcessor(SinkTopology wiring) {
        this.wiring = wiring;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        super.init(context);
        memory = new FactMemory(context.getStateStore(SinkTopology.FACTS_STORE), wiring, context.applicationId());
    }

    @Override
    public void process(Record<String, EnrichedArticle> enriched) {
        EnrichedArticle article = enriched.value();
        ArticleFacts before = memory.of(article.getArticleId());
        byte[] current = serialized(article);
        String digest = Sha256.hex(current);
        if (article.getVersion() < before.getVersion() || digest.equals(before.getDigest())) {
            return;
        }
        Assertion assertion = new Assertion(article, generation(enriched));
        Difference<EntityMention> mentions =
                Difference.between(before.getMentions(), assertion.mentions(), FactKind.mentions(assertion));
        Difference<StatisticRecord> statistics =
                Difference.between(before.getStatistics(), assertion.statistics(), FactKind.statistics(assertion));
        Outbox outbox = new Outbox(wiring.serdes(), wiring.maxRecordBytes(), enriched)
                .addSerialized(wiring.topics().current(), article.getArticleId(), current);
        mentions.changed().forEach(fact -> outbox.add(wiring.topics().mentions(), fact.getEntityId(), fact));
        statistics.changed().forEach(fact -> outbox.add(wiring.topics().statistics(), fact.getStatisticId(), fact));
        memory.put(
                article.getArticleId(),
                new ArticleFacts(article.getVersion(), digest, mentions.standing(), statistics.standing()));
        outbox.forward(context());
    }

    private byte[] serialized(EnrichedArticle article) {
        Topic<EnrichedArticle> current = wiring.topics().current();
        return wiring.serdes().of(current).serializer().serialize(current.name(), article);
    }

    private static long generation(Record<String, EnrichedArticle> enriched) {
        return RecordHeader.GENERATION.of(enriched.headers()).map(Long::valueOf).orElse(0L);
    }
}
