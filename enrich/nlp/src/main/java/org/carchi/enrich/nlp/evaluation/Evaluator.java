package org.carchi.enrich.nlp.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        List<Mistake> mistakes = new ArrayList<>();
        for (Gold gold : golds) {
            String text = GoldReader.text(textFolder, gold);
            Analysis analysis = analyzer.analyze(new Document(text, gold.publishedAt()));
            List<Predicted> predicted = Predicted.of(analysis);
            entities.add(gold.entities(), predicted);
            mistakes.addAll(MistakeFinder.in(gold.entities(), predicted));
            statistics.add(gold.statistics(), analysis.statistics());
        }
        return new Evaluation(entities.scores(), statistics.scores(), new Mistakes(mistakes));
    }

    /**
     * Scores other annotations of the same texts: of a second person, or of another system. Their optional mentions count
     * for nothing.
     *
     * @param goldFolder folder of {@code *.json} gold files
     * @param predictedFolder folder of files in the same form; texts that it lacks are left out
     * @throws IllegalArgumentException where a folder holds none
     */
    public static Evaluation compare(Path goldFolder, Path predictedFolder) {
        Map<String, Gold> others = GoldReader.read(predictedFolder).stream()
                .collect(Collectors.toMap(Gold::file, annotations -> annotations));
        EntityScorer entities = new EntityScorer();
        List<Mistake> mistakes = new ArrayList<>();
        for (Gold gold : GoldReader.read(goldFolder)) {
            Gold other = others.get(gold.file());
            if (other != null) {
                List<Predicted> predicted = Predicted.of(other);
                entities.add(gold.entities(), predicted);
                mistakes.addAll(MistakeFinder.in(gold.entities(), predicted));
            }
        }
        return new Evaluation(entities.scores(), new StatisticScorer().scores(), new Mistakes(mistakes));
    }
}
