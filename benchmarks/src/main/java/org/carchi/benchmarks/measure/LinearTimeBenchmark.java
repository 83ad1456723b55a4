package org.carchi.benchmarks.measure;

import java.util.concurrent.TimeUnit;
import org.carchi.benchmarks.text.Articles;
import org.carchi.benchmarks.text.Stretch;
import org.carchi.enrich.nlp.Analysis;
import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The time of the whole analysis by the length of the text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LinearTimeBenchmark {
    private static final int WARM_UP = 100_000;
    private static final int WARM_UPS = 20;

    private final TextAnalyzer analyzer = Analyzers.azerbaijani();

    @Param
    public Stretch stretch = Stretch.NEWS;

    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    public int characters;

    private Document document = Articles.article("");

    /** Single shots at long texts must not be the first that the JVM sees of the analyzer. */
    @Setup
    public void make(Blackhole blackhole) {
        document = Articles.article(stretch.of(characters));
        Document before = Articles.article(stretch.of(WARM_UP));
        for (int i = 0; i < WARM_UPS; i++) {
            blackhole.consume(analyzer.analyze(before));
        }
    }

    @Benchmark
    public Analysis whole() {
        return analyzer.analyze(document);
    }
}
