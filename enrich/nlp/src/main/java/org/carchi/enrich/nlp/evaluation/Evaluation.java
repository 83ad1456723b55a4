package org.carchi.enrich.nlp.evaluation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.carchi.enrich.nlp.EntityType;

/** How well an analyzer did. */
public record Evaluation(Entities entities, Statistics statistics, Mistakes mistakes) {

    /**
     * Scores of the entities.
     *
     * @param micro exact span and type
     * @param overlap same type, any overlap
     * @param byType exact span, for each type
     * @param canonical share of the matched mentions with the right canonical form
     * @param documentId share of the matched mentions under the right thing
     */
    public record Entities(
            Score micro, Score overlap, SortedMap<EntityType, Score> byType, double canonical, double documentId) {

        public Entities {
            byType = new TreeMap<>(byType);
        }
    }

    /**
     * Scores of the statistics.
     *
     * @param micro same kind, unit and value, overlapping spans
     * @param comparator share of the matches, as the ones that follow
     * @param measure mean F1 over the words of the measure
     */
    public record Statistics(
            Score micro, double comparator, double direction, double role, double measure, double period) {}
}
