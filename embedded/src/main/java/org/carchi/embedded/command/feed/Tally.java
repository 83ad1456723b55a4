package org.carchi.embedded.command.feed;

import java.time.Duration;
import org.carchi.embedded.command.display.Amounts;
import org.carchi.schemas.avro.Analysis;
import org.carchi.schemas.avro.EnrichedArticle;

/** Counts what came out. Not thread-safe. */
public final class Tally {

    private final long started = System.nanoTime();
    private long articles;
    private long entities;
    private long statistics;

    public void add(EnrichedArticle article) {
        articles++;
        Analysis analysis = article.getAnalysis();
        if (analysis != null) {
            entities += analysis.getEntities().size();
            statistics += analysis.getStatistics().size();
        }
    }

    /** Everything in one line, with the time since counting began. */
    public String line() {
        return Amounts.counted(articles, "article") + ", " + Amounts.counted(entities, "entity", "entities") + ", "
                + Amounts.counted(statistics, "statistic") + " in "
                + Amounts.seconds(Duration.ofNanos(System.nanoTime() - started)) + ".";
    }
}
