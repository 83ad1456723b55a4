package org.carchi.enrich.nlp.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Span;

/**
 * What people found in a text.
 *
 * @param file name of the text file
 */
public record Gold(
        String file, Optional<Instant> publishedAt, List<GoldEntity> entities, List<GoldStatistic> statistics) {

    /**
     * A mention; an optional one is neither rewarded nor punished.
     *
     * @param quote the text of the span; empty where it was not annotated
     */
    public record GoldEntity(Span span, EntityType type, String quote, String canonical, String id, boolean optional) {

        /** A mention without its quote. */
        public GoldEntity(Span span, EntityType type, String canonical, String id, boolean optional) {
            this(span, type, "", canonical, id, optional);
        }
    }

    /** A quantitative claim; fields that are empty were not annotated or do not apply. */
    public record GoldStatistic(
            Span span,
            String kind,
            BigDecimal value,
            Optional<BigDecimal> upper,
            Optional<String> unit,
            Labels labels,
            boolean optional) {}

    /** What is scored once a claim is matched. */
    public record Labels(
            String comparator, String direction, String role, Optional<String> measure, Optional<String> period) {}
}
