package org.carchi.enrich.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carchi.enrich.nlp.Analysis;
import org.carchi.enrich.nlp.DateExpression;
import org.carchi.enrich.nlp.Entity;
import org.carchi.enrich.nlp.EntityRole;
import org.carchi.enrich.nlp.Mention;
import org.carchi.enrich.nlp.Period;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.carchi.enrich.nlp.TextStatistics;
import org.carchi.schemas.avro.DetectionMethod;
import org.carchi.schemas.avro.EntityType;
import org.carchi.schemas.avro.Granularity;
import org.jspecify.annotations.Nullable;

/** The analyzer's records as Avro records of one article's text. */
public final class AnalysisMapping {

    private final CodePoints codePoints;
    private final StatisticMapping statistics;

    public AnalysisMapping(String articleId, String text) {
        this.codePoints = new CodePoints(text);
        this.statistics = new StatisticMapping(articleId, this);
    }

    public org.carchi.schemas.avro.Analysis map(Analysis analysis, TextAnalyzer analyzer) {
        Map<String, Integer> ranks = new HashMap<>();
        return org.carchi.schemas.avro.Analysis.newBuilder()
                .setLanguage(analysis.language())
                .setLanguageConfidence(analysis.languageConfidence())
                .setSentences(analysis.sentences().stream().map(this::span).toList())
                .setEntities(analysis.entities().stream().map(this::entity).toList())
                .setStatistics(analysis.statistics().stream()
                        .map(statistic -> statistics.map(statistic, ranks))
                        .toList())
                .setDates(analysis.dates().stream().map(this::date).toList())
                .setTextStatistics(textStatistics(analysis.textStatistics()))
                .setAnalyzerVersion(analyzer.version())
                .setResourceDigest(analyzer.resourceDigest())
                .build();
    }

    org.carchi.schemas.avro.Span span(org.carchi.enrich.nlp.Span span) {
        return codePoints.map(span);
    }

    org.carchi.schemas.avro.@Nullable Period period(Optional<Period> period) {
        return period.map(this::period).orElse(null);
    }

    private org.carchi.schemas.avro.Period period(Period period) {
        return org.carchi.schemas.avro.Period.newBuilder()
                .setValue(period.value())
                .setFrom(period.from().orElse(null))
                .setTo(period.to().orElse(null))
                .setGranularity(Granularity.valueOf(period.granularity().name()))
                .setSpan(period.span().map(this::span).orElse(null))
                .build();
    }

    private org.carchi.schemas.avro.Entity entity(Entity entity) {
        return org.carchi.schemas.avro.Entity.newBuilder()
                .setEntityId(entity.id())
                .setType(EntityType.valueOf(entity.type().name()))
                .setCanonicalName(entity.canonicalName())
                .setWikidataId(entity.wikidataId().orElse(null))
                .setRoles(entity.roles().stream().map(this::role).toList())
                .setMentions(mentions(entity.mentions()))
                .setSalience(entity.salience())
                .build();
    }

    private List<org.carchi.schemas.avro.Mention> mentions(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> new org.carchi.schemas.avro.Mention(
                        span(mention.span()),
                        mention.quote(),
                        mention.lemma(),
                        DetectionMethod.valueOf(mention.method().name()),
                        mention.confidence()))
                .toList();
    }

    private org.carchi.schemas.avro.EntityRole role(EntityRole role) {
        return new org.carchi.schemas.avro.EntityRole(role.role(), role.of().orElse(null), span(role.span()));
    }

    private org.carchi.schemas.avro.DateExpression date(DateExpression date) {
        return new org.carchi.schemas.avro.DateExpression(date.entityId(), date.quote(), period(date.period()));
    }

    private static org.carchi.schemas.avro.TextStatistics textStatistics(TextStatistics measured) {
        return new org.carchi.schemas.avro.TextStatistics(
                measured.characters(),
                measured.words(),
                measured.sentences(),
                measured.paragraphs(),
                measured.readingSeconds(),
                measured.quotedShare(),
                measured.lexicalDiversity());
    }
}
