package org.carchi.benchmarks.report;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carchi.benchmarks.opennlp.NameSamples;
import org.carchi.benchmarks.opennlp.OpenNlpAnalyzer;
import org.carchi.benchmarks.opennlp.OpenNlpNames;
import org.carchi.benchmarks.opennlp.Trainer;
import org.carchi.benchmarks.text.Corpus;
import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.carchi.enrich.nlp.evaluation.Evaluator;
import org.carchi.enrich.nlp.evaluation.Score;

/** How well names are found on the test split, span and type exact, by one scorer for all. */
public final class AccuracyReport {
    private final NameSamples samples = new NameSamples();
    private final boolean world;
    private final Map<Contender, Score> scores = new EnumMap<>(Contender.class);

    /** @param worldTexts the texts that {@code corpus/world} annotates; without them less is learned from */
    public AccuracyReport(Optional<Path> worldTexts) {
        this.world = worldTexts.isPresent();
        samples.add(Corpus.newsTrain(), Corpus.newsTexts());
        worldTexts.ifPresent(texts -> samples.add(Corpus.worldTrain(), texts));
    }

    /** Trains OpenNLP, keeps its models for {@link SpeedReport}, and scores. */
    public void run() {
        score(Contender.CARCHI, Analyzers.azerbaijani());
        for (Trainer trainer : Trainer.values()) {
            score(Contender.of(trainer), new OpenNlpAnalyzer(OpenNlpNames.train(trainer, samples)));
        }
    }

    private void score(Contender contender, TextAnalyzer analyzer) {
        Score score = Evaluator.evaluate(Corpus.newsTest(), Corpus.newsTexts(), analyzer)
                .entities()
                .micro();
        scores.put(contender, score);
    }

    Score of(Contender contender) {
        return Optional.ofNullable(scores.get(contender)).orElseThrow();
    }

    @Override
    public String toString() {
        MarkdownTable table = new MarkdownTable(List.of("test split", "precision", "recall", "exact F1"));
        scores.forEach((contender, score) -> table.row(List.of(
                contender.title(), Figures.share(score.p()), Figures.share(score.r()), Figures.share(score.f1()))));
        return "OpenNLP learned from " + Figures.whole(samples.size()) + " sentences of "
                + (world ? "`news` and `world`, the same as Carchi's model" : "`news` alone, without `world`")
                + "; " + Figures.whole(of(Contender.CARCHI).n()) + " names to find.\n\n" + table;
    }
}
