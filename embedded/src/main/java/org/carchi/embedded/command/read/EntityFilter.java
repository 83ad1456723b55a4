package org.carchi.embedded.command.read;

import org.apache.avro.generic.IndexedRecord;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.document.EntityId;
import org.carchi.schemas.avro.Analysis;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.EntityMention;
import org.carchi.schemas.avro.StatisticRecord;

/** Records that name an entity: by its full name, whatever its letters' case and signs between words, or by its id. */
public final class EntityFilter {

    private final String id;
    private final String slug;

    public EntityFilter(String name) {
        this.id = name.strip();
        this.slug = slug(name);
    }

    /** Whether records of this kind name entities at all. */
    public static boolean appliesTo(Class<?> type) {
        return type == EnrichedArticle.class || type == EntityMention.class || type == StatisticRecord.class;
    }

    public boolean accepts(IndexedRecord avro) {
        if (avro instanceof EnrichedArticle article) {
            Analysis analysis = article.getAnalysis();
            return analysis != null
                    && analysis.getEntities().stream()
                            .anyMatch(entity -> isWanted(entity.getEntityId(), entity.getCanonicalName()));
        }
        if (avro instanceof EntityMention mention) {
            return isWanted(mention.getEntityId(), mention.getCanonicalName());
        }
        return avro instanceof StatisticRecord statistic
                && statistic.getStatistic().getSubjects().stream().anyMatch(this::isWanted);
    }

    private boolean isWanted(String entityId, String name) {
        return isWanted(entityId) || slug.equals(slug(name));
    }

    /** A statistic names its subjects by their ids alone. */
    private boolean isWanted(String entityId) {
        return id.equals(entityId) || slug.equals(afterColon(entityId));
    }

    /** The name as it stands in an id, whatever the type. */
    private static String slug(String name) {
        return afterColon(EntityId.of(EntityType.PERSON, name.strip()));
    }

    private static String afterColon(String entityId) {
        return entityId.substring(entityId.indexOf(':') + 1);
    }
}
