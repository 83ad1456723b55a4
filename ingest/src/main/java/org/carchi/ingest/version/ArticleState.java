package org.carchi.ingest.version;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.carchi.ingest.identity.ArticleNames;
import org.carchi.schemas.avro.AdmittedArticle;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article before a delivery: the last version's digests, no text.
 *
 * @param version version last published, 0 for none
 * @param killed whether that version is a withdrawal
 * @param owner source that first delivered the article
 * @param sources every source that delivered it, sorted
 * @param fields what that version says
 * @param textDigest digest of that version's text
 * @param ownerSeenAt when the owner last delivered it
 * @param url canonical address under which it first came, blank for none
 * @param publishedAt publication time as last stated
 */
public record ArticleState(
        int version,
        boolean killed,
        String owner,
        List<String> sources,
        FieldDigests fields,
        String textDigest,
        Instant ownerSeenAt,
        String url,
        PublishedAt publishedAt) {

    /** Nothing: the article was never published. */
    public static final ArticleState UNKNOWN = new ArticleState(
            0,
            false,
            "",
            List.of(),
            FieldDigests.NONE,
            "",
            Instant.EPOCH,
            "",
            new PublishedAt(Instant.EPOCH, PublishedAtMethod.UNKNOWN));

    public static ArticleState of(@Nullable AdmittedArticle stored) {
        return stored == null
                ? UNKNOWN
                : new ArticleState(
                        stored.getVersion(),
                        stored.getKilled(),
                        stored.getOwner(),
                        stored.getSources(),
                        new FieldDigests(new TreeMap<>(stored.getFieldDigests())),
                        stored.getTextDigest(),
                        stored.getOwnerSeenAt(),
                        Optional.ofNullable(stored.getUrl()).orElse(""),
                        new PublishedAt(stored.getPublishedAt(), stored.getPublishedAtMethod()));
    }

    public AdmittedArticle toRecord() {
        return AdmittedArticle.newBuilder()
                .setVersion(version)
                .setKilled(killed)
                .setOwner(owner)
                .setSources(sources)
                .setFieldDigests(fields.byField())
                .setTextDigest(textDigest)
                .setOwnerSeenAt(ownerSeenAt)
                .setUrl(url.isEmpty() ? null : url)
                .setPublishedAt(publishedAt.time())
                .setPublishedAtMethod(publishedAt.method())
                .build();
    }

    /** Whether the article was never published. */
    public boolean isUnknown() {
        return version == 0;
    }

    /** Whether the source may change the article: its owner may, and others once the owner has fallen silent. */
    boolean mayBeChangedBy(Delivery delivery, Duration ownerSilence) {
        return isOwnedBy(delivery) || ownerSeenAt.plus(ownerSilence).isBefore(delivery.receivedAt());
    }

    /** The same after a delivery that makes no version. */
    ArticleState seen(Delivery delivery) {
        SortedSet<String> all = new TreeSet<>(sources);
        all.add(delivery.sourceId());
        boolean isNews = isOwnedBy(delivery) && delivery.receivedAt().isAfter(ownerSeenAt);
        Instant seenAt = isNews ? delivery.receivedAt() : ownerSeenAt;
        return new ArticleState(version, killed, owner, List.copyOf(all), fields, textDigest, seenAt, url, publishedAt);
    }

    /** The same after a delivery that makes the next version. */
    ArticleState next(Delivery delivery) {
        ArticleState named = isUnknown() ? firstOf(delivery) : this;
        ArticleState seen = named.seen(delivery);
        return new ArticleState(
                version + 1,
                delivery.isKill(),
                seen.owner,
                seen.sources,
                FieldDigests.of(delivery),
                delivery.text().digest(),
                seen.ownerSeenAt,
                seen.url,
                PublishedAt.of(delivery, this));
    }

    private static ArticleState firstOf(Delivery delivery) {
        return new ArticleState(
                0,
                false,
                delivery.sourceId(),
                List.of(),
                FieldDigests.NONE,
                "",
                delivery.receivedAt(),
                ArticleNames.canonicalUrl(delivery.article()).orElse(""),
                UNKNOWN.publishedAt);
    }

    private boolean isOwnedBy(Delivery delivery) {
        return owner.equals(delivery.sourceId());
    }
}
