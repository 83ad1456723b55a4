package org.carchi.sink;

import java.util.List;
import org.carchi.schemas.Sha256;
import org.carchi.schemas.avro.Analysis;
import org.carchi.schemas.avro.ArticleStatus;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.Entity;
import org.carchi.schemas.avro.EntityMention;
import org.carchi.schemas.avro.FactStatus;
import org.carchi.schemas.avro.Statistic;
import org.carchi.schemas.avro.StatisticRecord;

/**
 * The facts that one version of an article asserts; a kill asserts none.
 *
 * @param generation 0 from the live wire, the replay's otherwise
 */
record Assertion(EnrichedArticle article, long generation) {

    private static final int ID_LENGTH = 32;

    List<EntityMention> mentions() {
        Analysis analysis = article.getAnalysis();
        return analysis == null
                ? List.of()
                : analysis.getEntities().stream().map(this::mention).toList();
    }

    List<StatisticRecord> statistics() {
        Analysis analysis = article.getAnalysis();
        return analysis == null
                ? List.of()
                : analysis.getStatistics().stream()
                        .map(statistic -> statistic(analysis, statistic))
                        .toList();
    }

    /** The status of a fact that this version no longer asserts. */
    FactStatus fallen() {
        return article.getStatus() == ArticleStatus.KILLED ? FactStatus.WITHDRAWN : FactStatus.SUPERSEDED;
    }

    private EntityMention mention(Entity entity) {
        return EntityMention.newBuilder()
                .setMentionId(Sha256.hex(article.getArticleId() + "\n" + entity.getEntityId())
                        .substring(0, ID_LENGTH))
                .setEntityId(entity.getEntityId())
                .setArticleId(article.getArticleId())
                .setVersion(article.getVersion())
                .setGeneration(generation)
                .setStatus(FactStatus.ASSERTED)
                .setType(entity.getType())
                .setCanonicalName(entity.getCanonicalName())
                .setWikidataId(entity.getWikidataId())
                .setRoles(entity.getRoles())
                .setMentions(entity.getMentions())
                .setSalience(entity.getSalience())
                .setSourceId(article.getSourceId())
                .setPublishedAt(article.getPublishedAt())
                .setTextDigest(article.getTextDigest())
                .build();
    }

    private StatisticRecord statistic(Analysis analysis, Statistic statistic) {
        return StatisticRecord.newBuilder()
                .setStatisticId(statistic.getStatisticId())
                .setArticleId(article.getArticleId())
                .setVersion(article.getVersion())
                .setGeneration(generation)
                .setStatus(FactStatus.ASSERTED)
                .setStatistic(statistic)
                .setLanguage(analysis.getLanguage())
                .setSourceId(article.getSourceId())
                .setPublishedAt(article.getPublishedAt())
                .setTextDigest(article.getTextDigest())
                .setAnalyzerVersion(analysis.getAnalyzerVersion())
                .build();
    }
}
