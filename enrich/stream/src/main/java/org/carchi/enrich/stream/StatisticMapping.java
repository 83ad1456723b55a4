package org.carchi.enrich.stream;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.carchi.enrich.nlp.Period;
import org.carchi.enrich.nlp.Phrase;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.schemas.Sha256;
import org.carchi.schemas.avro.Comparator;
import org.carchi.schemas.avro.Direction;
import org.carchi.schemas.avro.Modality;
import org.carchi.schemas.avro.StatisticKind;
import org.carchi.schemas.avro.StatisticRole;
import org.jspecify.annotations.Nullable;

/** A quantitative claim as an Avro record, with the ids under which it lives downstream. */
final class StatisticMapping {

    private static final int SCALE = 9;
    private static final int ID_LENGTH = 32;

    private final String articleId;
    private final AnalysisMapping spans;

    StatisticMapping(String articleId, AnalysisMapping spans) {
        this.articleId = articleId;
        this.spans = spans;
    }

    /** @param ranks how often each equal claim came before in the same text; updated here */
    org.carchi.schemas.avro.Statistic map(Statistic statistic, Map<String, Integer> ranks) {
        return org.carchi.schemas.avro.Statistic.newBuilder()
                .setStatisticId(statisticId(statistic, ranks))
                .setSpan(spans.span(statistic.span()))
                .setQuote(statistic.quote())
                .setSentence(statistic.sentence())
                .setLiteral(statistic.literal())
                .setValue(scaled(statistic.value()))
                .setUpperValue(
                        statistic.upperValue().map(StatisticMapping::scaled).orElse(null))
                .setUnit(statistic.unit().orElse(null))
                .setUnitLabel(statistic.unitLabel().orElse(null))
                .setKind(StatisticKind.valueOf(statistic.kind().name()))
                .setComparator(Comparator.valueOf(statistic.comparator().name()))
                .setRole(StatisticRole.valueOf(statistic.role().name()))
                .setDirection(Direction.valueOf(statistic.direction().name()))
                .setMeasure(measure(statistic))
                .setSubjects(statistic.subjects())
                .setPeriod(spans.period(statistic.period()))
                .setBase(spans.period(statistic.base()))
                .setSpeaker(statistic.speaker().orElse(null))
                .setModality(Modality.valueOf(statistic.modality().name()))
                .setClaimKey(claimKey(statistic))
                .setConfidence(statistic.confidence())
                .build();
    }

    /** The same claim keeps its id when the text around it moves: no offset and no version is in it. */
    private String statisticId(Statistic statistic, Map<String, Integer> ranks) {
        String claim = String.join(
                "\n",
                articleId,
                statistic.kind().name(),
                statistic.unit().orElse(""),
                statistic.value().stripTrailingZeros().toPlainString(),
                statistic
                        .upperValue()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse(""));
        int rank = ranks.merge(claim, 1, Integer::sum);
        return Sha256.hex(claim + "\n" + rank).substring(0, ID_LENGTH);
    }

    private static String claimKey(Statistic statistic) {
        return String.join(
                "|",
                String.join(",", statistic.subjects()),
                statistic.measure().map(Phrase::lemma).orElse(""),
                statistic.unit().orElse(""),
                statistic.kind().name(),
                statistic.role().name(),
                statistic.period().map(Period::value).orElse(""));
    }

    private org.carchi.schemas.avro.@Nullable Phrase measure(Statistic statistic) {
        return statistic
                .measure()
                .map(phrase ->
                        new org.carchi.schemas.avro.Phrase(spans.span(phrase.span()), phrase.quote(), phrase.lemma()))
                .orElse(null);
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.UNNECESSARY);
    }
}
