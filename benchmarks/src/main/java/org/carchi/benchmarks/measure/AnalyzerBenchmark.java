package org.carchi.benchmarks.measure;

import java.util.concurrent.TimeUnit;
import org.carchi.benchmarks.opennlp.OpenNlpNames;
import org.carchi.benchmarks.opennlp.Trainer;
import org.carchi.benchmarks.text.Articles;
import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.carchi.enrich.nlp.language.LanguageDetector;
import org.carchi.enrich.nlp.text.Passage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Articles a second on one thread, language detection included. One invocation reads all articles. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AnalyzerBenchmark {

    /** The analyzer, whole and up to its entities. */
    @State(Scope.Thread)
    public static class Carchi {
        final TextAnalyzer analyzer = Analyzers.azerbaijani();
        final EntityRecipe recipe = new EntityRecipe();

        /** Whether both read the same, lest a recipe be measured that is no longer the analyzer's. */
        @Setup
        public void compare(News news) {
            for (Document article : news.articles) {
                if (!recipe.entities(article).equals(analyzer.analyze(article).entities())) {
                    throw new IllegalStateException(
                            "EntityRecipe finds other entities than AzerbaijaniAnalyzer: bring it up to date");
                }
            }
        }
    }

    /** OpenNLP's name finder with a model trained before. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init")
    public static class OpenNlp {
        @Param
        public Trainer trainer = Trainer.PERCEPTRON;

        OpenNlpNames names;

        @Setup
        public void load() {
            names = OpenNlpNames.trained(trainer);
        }
    }

    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void whole(Carchi carchi, News news, Blackhole blackhole) {
        for (Document article : news.articles) {
            blackhole.consume(carchi.analyzer.analyze(article));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void entities(Carchi carchi, News news, Blackhole blackhole) {
        for (Document article : news.articles) {
            blackhole.consume(carchi.recipe.entities(article));
        }
    }

    /** In the analyzer's tokens and sentences, which spares OpenNLP its own tokenizer and sentence detector. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void openNlp(OpenNlp openNlp, News news, Blackhole blackhole) {
        for (Document article : news.articles) {
            Passage passage = Passage.of(article.text());
            blackhole.consume(LanguageDetector.guess(passage));
            blackhole.consume(openNlp.names.find(passage));
        }
    }
}
