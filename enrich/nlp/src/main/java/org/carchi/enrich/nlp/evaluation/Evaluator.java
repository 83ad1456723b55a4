package org.carchi.enrich.nlp.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.carchi.enrich.nlp.Analysis;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.TextAnalyzer;

/** Compares what an analyzer finds with what people found. */
public final class Evaluator {
    private Evaluator() {}

    /**
     * Scores the analyzer on all gold files of a folder.
     *
     * @param goldFolder folder of {@code *.json} gold files
     * @param textFolder folder of the texts that they name
     * @throws IllegalArgumentException where there is no gold, or a text is missing
     */
    public static Evaluation evaluate(Path goldFolder, Path textFolder, TextAnalyzer analyzer) {
        List<Gold> golds = GoldReader.read(goldFolder);
        EntityScorer entities = new EntityScorer();
        StatisticScorer statistics = new StatisticScorer();
        for (Gold gold : golds) {
            String text = GoldReader.text(textFolder, gold);
            Analysis analysis = analyzer.analyze(new Document(text, gold.publishedAt()));
            entities.add(gold.entities(), Predicted.of(analysis));
            statistics.add(gold.statistics(), analysis.statistics());
        }
        return new Evaluation(entities.scores(), statistics.scores());
    }
}
