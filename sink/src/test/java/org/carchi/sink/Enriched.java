package org.carchi.sink;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.carchi.schemas.ArticleId;
import org.carchi.schemas.Sha256;
import org.carchi.schemas.avro.Analysis;
import org.carchi.schemas.avro.ArticleStatus;
import org.carchi.schemas.avro.ChangeKind;
import org.carchi.schemas.avro.Comparator;
import org.carchi.schemas.avro.DetectionMethod;
import org.carchi.schemas.avro.Direction;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.Entity;
import org.carchi.schemas.avro.EntityType;
import org.carchi.schemas.avro.Mention;
import org.carchi.schemas.avro.Modality;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.Span;
import org.carchi.schemas.avro.Statistic;
import org.carchi.schemas.avro.StatisticKind;
import org.carchi.schemas.avro.StatisticRole;
import org.carchi.schemas.avro.TextStatistics;

/** Enriched articles for tests, whose text is the names and amounts that it holds. */
final class Enriched {

    static final String ID = ArticleId.ofUrl("https://xeber.example/1").value();

    private Enriched() {}

    static EnrichedArticle article(int version, List<String> names, List<Integer> amounts) {
        String text = names + " " + amounts;
        return head(version)
                .setChangeKind(version == 1 ? ChangeKind.NEW : ChangeKind.BODY)
                .setStatus(ArticleStatus.PUBLISHED)
                .setText(text)
                .setTextDigest(Sha256.hex(text))
                .setAnalysis(new Analysis(
                        "az",
                        1f,
                        List.of(),
                        names.stream().map(name -> entity(name, text)).toList(),
                        amounts.stream().map(amount -> statistic(amount, text)).toList(),
                        List.of(),
                        new TextStatistics(text.length(), 1, 1, 1, 1, 0f, 1f),
                        null,
                        "test-1",
                        "0".repeat(64)))
                .build();
    }

    static EnrichedArticle kill(int version) {
        return head(version)
                .setChangeKind(ChangeKind.KILL)
                .setStatus(ArticleStatus.KILLED)
                .setTextDigest(Sha256.hex(""))
                .build();
    }

    private static EnrichedArticle.Builder head(int version) {
        return EnrichedArticle.newBuilder()
                .setArticleId(ID)
                .setVersion(version)
                .setSourceId("xeber")
                .setPublishedAt(Instant.parse("2025-03-04T06:30:00Z"))
                .setPublishedAtMethod(PublishedAtMethod.DOCUMENT)
                .setPublishedAtConfidence(1)
                .setReceivedAt(Instant.parse("2025-03-04T06:31:00Z"));
    }

    private static Entity entity(String name, String text) {
        Mention mention = new Mention(span(name, text), name, name, DetectionMethod.GAZETTEER, 1f);
        String wikidataId = name.equals("Bakı") ? "Q9248" : null;
        return new Entity("gpe:" + name, EntityType.GPE, name, wikidataId, List.of(), List.of(mention), 1f);
    }

    private static Statistic statistic(int amount, String text) {
        String literal = Integer.toString(amount);
        return Statistic.newBuilder()
                .setStatisticId("statistic-" + amount)
                .setSpan(span(literal, text))
                .setQuote(literal)
                .setSentence(0)
                .setLiteral(literal)
                .setValue(new BigDecimal(amount).setScale(9))
                .setUnit("AZN")
                .setKind(StatisticKind.MONEY)
                .setComparator(Comparator.EXACT)
                .setRole(StatisticRole.LEVEL)
                .setDirection(Direction.NONE)
                .setModality(Modality.REPORTED)
                .setClaimKey("|AZN|MONEY")
                .setConfidence(1)
                .build();
    }

    private static Span span(String quote, String text) {
        int start = text.indexOf(quote);
        return new Span(start, start + quote.length(), start, start + quote.length());
    }
}
