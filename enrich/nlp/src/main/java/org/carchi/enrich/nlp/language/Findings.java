package org.carchi.enrich.nlp.language;

import java.util.List;
import org.carchi.enrich.nlp.DateExpression;
import org.carchi.enrich.nlp.Entity;
import org.carchi.enrich.nlp.Statistic;

/**
 * What a pack found in a text.
 *
 * @param entities sorted by their first mention; dates are among them
 * @param statistics sorted by span
 * @param dates every calendar expression, sorted by span
 */
public record Findings(List<Entity> entities, List<Statistic> statistics, List<DateExpression> dates) {

    public Findings {
        entities = List.copyOf(entities);
        statistics = List.copyOf(statistics);
        dates = List.copyOf(dates);
    }
}
