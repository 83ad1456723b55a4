package org.carchi.enrich.nlp;

import java.util.List;

/**
 * What a text says.
 *
 * @param language BCP 47 tag; {@code und} where it is not known
 * @param languageConfidence 0 to 1
 * @param sentences in order
 * @param entities sorted by their first mention; dates are among them
 * @param statistics sorted by span
 * @param dates every calendar expression, sorted by span
 */
public record Analysis(
        String language,
        float languageConfidence,
        List<Span> sentences,
        List<Entity> entities,
        List<Statistic> statistics,
        List<DateExpression> dates,
        TextStatistics textStatistics) {

    public Analysis {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        statistics = List.copyOf(statistics);
        dates = List.copyOf(dates);
    }
}
