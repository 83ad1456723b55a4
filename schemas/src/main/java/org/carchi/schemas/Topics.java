package org.carchi.schemas;

import java.util.List;
import org.carchi.schemas.avro.Admission;
import org.carchi.schemas.avro.Claim;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.EntityMention;
import org.carchi.schemas.avro.EntityTrend;
import org.carchi.schemas.avro.FetchEvent;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.avro.SourceState;
import org.carchi.schemas.avro.StatisticRecord;
import org.carchi.schemas.avro.Story;
import org.carchi.schemas.avro.Subscription;

/**
 * Every topic of the wire, declared once.
 *
 * @param prefix what every name begins with, its separator included: {@code news.}
 * @param partitions partitions of each topic at its creation
 */
public record Topics(String prefix, int partitions) {

    /** Prefix of a wire that sets none. */
    public static final String DEFAULT_PREFIX = "news.";

    /** Partitions of a wire that sets none. */
    public static final int DEFAULT_PARTITIONS = 6;

    private static final int DELIVERY_DAYS = 7;
    private static final int FETCH_DAYS = 30;

    public static Topics standard() {
        return new Topics(DEFAULT_PREFIX, DEFAULT_PARTITIONS);
    }

    public Topic<ReceivedArticle> received() {
        return topic(
                "received.v1",
                "sourceId",
                ReceivedArticle.class,
                Retention.days(DELIVERY_DAYS),
                false,
                "Articles as sources delivered them.");
    }

    public Topic<Admission> admissions() {
        return topic(
                "admissions.v1",
                "deliveryId",
                Admission.class,
                Retention.days(DELIVERY_DAYS),
                true,
                "What became of each delivery.");
    }

    public Topic<RawArticle> articles() {
        return topic(
                "articles.v1",
                "articleId",
                RawArticle.class,
                Retention.FOREVER,
                true,
                "Every version of every article: the source of truth.");
    }

    public Topic<EnrichedArticle> enriched() {
        return topic(
                "enriched.v1",
                "articleId",
                EnrichedArticle.class,
                Retention.FOREVER,
                true,
                "Every version of every article with what its text says.");
    }

    public Topic<EnrichedArticle> current() {
        return topic(
                "current.v1",
                "articleId",
                EnrichedArticle.class,
                Retention.COMPACTED,
                true,
                "The newest version of each article.");
    }

    public Topic<EntityMention> mentions() {
        return topic(
                "mentions.v1",
                "entityId",
                EntityMention.class,
                Retention.FOREVER,
                true,
                "One fact per entity and article, retracted when it falls.");
    }

    public Topic<StatisticRecord> statistics() {
        return topic(
                "statistics.v1",
                "statisticId",
                StatisticRecord.class,
                Retention.FOREVER,
                true,
                "One fact per quantitative claim and article, retracted when it falls.");
    }

    public Topic<EntityTrend> trends() {
        return topic(
                "trends.v1",
                "entityId + day",
                EntityTrend.class,
                Retention.COMPACTED,
                true,
                "How often each entity was named on each day.");
    }

    public Topic<Claim> claims() {
        return topic(
                "claims.v1",
                "claimKey",
                Claim.class,
                Retention.COMPACTED,
                true,
                "Every value stated for one quantity.");
    }

    public Topic<Story> stories() {
        return topic("stories.v1", "storyId", Story.class, Retention.COMPACTED, true, "Syndicated copies of one text.");
    }

    public Topic<Subscription> subscriptions() {
        return topic(
                "subscriptions.v1",
                "subscriptionId",
                Subscription.class,
                Retention.COMPACTED,
                false,
                "Standing queries.");
    }

    public Topic<SourceState> sources() {
        return topic(
                "sources.v1",
                "sourceId",
                SourceState.class,
                Retention.COMPACTED,
                false,
                "What ingest remembers of each source.");
    }

    public Topic<FetchEvent> fetches() {
        return topic(
                "fetches.v1", "sourceId", FetchEvent.class, Retention.days(FETCH_DAYS), true, "One event per poll.");
    }

    /** Where a service sets aside what it cannot process: the original bytes, the reason in headers. */
    public Topic<byte[]> deadLetters(ServiceName service) {
        return topic(
                service.id() + ".dlq.v1",
                "original key",
                byte[].class,
                Retention.FOREVER,
                true,
                "What " + service.id() + " set aside: original bytes, the reason in headers.");
    }

    /** Every topic, in the order in which an article flows. */
    public List<Topic<?>> all() {
        return List.of(
                sources(),
                fetches(),
                received(),
                admissions(),
                articles(),
                enriched(),
                current(),
                mentions(),
                statistics(),
                trends(),
                claims(),
                stories(),
                subscriptions(),
                deadLetters(ServiceName.INGEST),
                deadLetters(ServiceName.ENRICH),
                deadLetters(ServiceName.SINK));
    }

    private <V> Topic<V> topic(
            String name, String key, Class<V> valueType, Retention retention, boolean isPublic, String purpose) {
        return new Topic<>(prefix + name, key, valueType, partitions, retention, isPublic, purpose);
    }
}
