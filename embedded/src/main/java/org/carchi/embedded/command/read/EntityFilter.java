package org.carchi.embedded.command.read;

import java.util.Locale;
import org.apache.avro.generic.IndexedRecord;
import org.carchi.schemas.avro.Analysis;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.EntityMention;
import org.carchi.schemas.avro.StatisticRecord;

/** Records that name an entity: by its full name, whatever its letters' case, or by its id. */
public final class EntityFilter {

    private static final Locale AZERBAIJANI = Locale.forLanguageTag("az");

    private final String wanted;

    public EntityFilter(String name) {
        this.wanted = folded(name);
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
                && statistic.getStatistic().getSubjects().stream().anyMatch(id -> isWanted(id, afterColon(id)));
    }

    private boolean isWanted(String id, String name) {
        return wanted.equals(id) || wanted.equals(folded(name));
    }

    /** An id is the type and the folded name. */
    private static String afterColon(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(AZERBAIJANI);
    }
}
