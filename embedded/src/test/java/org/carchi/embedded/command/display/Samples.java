package org.carchi.embedded.command.display;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carchi.schemas.avro.Analysis;
import org.carchi.schemas.avro.ArticleStatus;
import org.carchi.schemas.avro.ChangeKind;
import org.carchi.schemas.avro.Comparator;
import org.carchi.schemas.avro.DetectionMethod;
import org.carchi.schemas.avro.Direction;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.Entity;
import org.carchi.schemas.avro.EntityType;
import org.carchi.schemas.avro.FactStatus;
import org.carchi.schemas.avro.Granularity;
import org.carchi.schemas.avro.Mention;
import org.carchi.schemas.avro.Modality;
import org.carchi.schemas.avro.Period;
import org.carchi.schemas.avro.Phrase;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.Span;
import org.carchi.schemas.avro.Statistic;
import org.carchi.schemas.avro.StatisticKind;
import org.carchi.schemas.avro.StatisticRecord;
import org.carchi.schemas.avro.StatisticRole;
import org.carchi.schemas.avro.TextStatistics;
import org.carchi.schemas.wire.TopicSerdes;

/** A small article and what was found in it. */
public final class Samples {

    private static final String ARTICLE_ID = "0123456789abcdef0123456789abcdef";
    private static final Instant PUBLISHED = Instant.parse("2025-03-04T06:30:00Z");
    private static final String TITLE = "Ticarət artıb";
    private static final String TEXT = TITLE + "\n\nBakıda danışıqlar aparılıb.";

    /** Avro copies records of trusted classes only; the serdes see to that. */
    private static final TopicSerdes TRUSTED = new TopicSerdes(Map.of());

    private Samples() {}

    public static EnrichedArticle article() {
        return EnrichedArticle.newBuilder()
                .setArticleId(ARTICLE_ID)
                .setVersion(1)
                .setChangeKind(ChangeKind.NEW)
                .setStatus(ArticleStatus.PUBLISHED)
                .setSourceId("sample")
                .setTitle(TITLE)
                .setPublishedAt(PUBLISHED)
                .setPublishedAtMethod(PublishedAtMethod.DOCUMENT)
                .setPublishedAtConfidence(1)
                .setReceivedAt(PUBLISHED)
                .setText(TEXT)
                .setTextDigest("")
                .setAnalysis(analysis())
                .build();
    }

    public static StatisticRecord statisticRecord() {
        return StatisticRecord.newBuilder()
                .setStatisticId("id")
                .setArticleId(ARTICLE_ID)
                .setVersion(1)
                .setGeneration(0)
                .setStatus(FactStatus.ASSERTED)
                .setStatistic(statistic())
                .setLanguage("az")
                .setSourceId("sample")
                .setPublishedAt(PUBLISHED)
                .setTextDigest("")
                .setAnalyzerVersion("1")
                .build();
    }

    public static Statistic statistic() {
        Period year = Period.newBuilder()
                .setValue("2024")
                .setFrom(LocalDate.of(2024, 1, 1))
                .setTo(LocalDate.of(2025, 1, 1))
                .setGranularity(Granularity.YEAR)
                .build();
        Phrase measure = Phrase.newBuilder()
                .setSpan(span(0, 7))
                .setQuote("Ticarət")
                .setLemma("ticarət dövriyyəsi")
                .build();
        return Statistic.newBuilder()
                .setStatisticId("id")
                .setSpan(span(0, 7))
                .setQuote("Ticarət")
                .setSentence(0)
                .setLiteral("500 milyon")
                .setValue(new BigDecimal("500000000.000000000"))
                .setUnit("USD")
                .setKind(StatisticKind.MONEY)
                .setComparator(Comparator.ABOUT)
                .setRole(StatisticRole.LEVEL)
                .setDirection(Direction.NONE)
                .setMeasure(measure)
                .setSubjects(List.of("gpe:azərbaycan"))
                .setPeriod(year)
                .setModality(Modality.REPORTED)
                .setClaimKey("key")
                .setConfidence(1)
                .build();
    }

    private static Analysis analysis() {
        int place = TEXT.indexOf("Bakıda");
        Mention mention = Mention.newBuilder()
                .setSpan(span(place, place + "Bakıda".length()))
                .setQuote("Bakıda")
                .setLemma("Bakı")
                .setMethod(DetectionMethod.GAZETTEER)
                .setConfidence(1)
                .build();
        Entity entity = Entity.newBuilder()
                .setEntityId("gpe:bakı")
                .setType(EntityType.GPE)
                .setCanonicalName("Bakı")
                .setRoles(List.of())
                .setMentions(List.of(mention))
                .setSalience(1)
                .build();
        return Analysis.newBuilder()
                .setLanguage("az")
                .setLanguageConfidence(1)
                .setSentences(List.of(span(0, TITLE.length()), span(place, TEXT.length())))
                .setEntities(List.of(entity))
                .setStatistics(List.of(statistic()))
                .setDates(List.of())
                .setTextStatistics(new TextStatistics(TEXT.length(), 5, 2, 2, 2, 0f, 1f))
                .setAnalyzerVersion("1")
                .setResourceDigest("")
                .build();
    }

    private static Span span(int start, int end) {
        return new Span(start, end, start, end);
    }
}
