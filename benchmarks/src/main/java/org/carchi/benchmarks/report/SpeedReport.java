package org.carchi.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carchi.benchmarks.measure.AnalyzerBenchmark;
import org.carchi.benchmarks.text.Articles;
import org.carchi.enrich.nlp.Document;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Articles a second, what each allocates, and how well names are found, side by side. */
public final class SpeedReport {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String HEAP = "1g";

    private final Effort effort;
    private final double words;
    private final double bytes;
    private final List<Row> rows = new ArrayList<>();

    private record Row(RunResult result, double f1) {}

    /** What it reads is as {@link Articles} makes it. */
    public SpeedReport(Effort effort) {
        this.effort = effort;
        List<String> texts = Articles.all().stream().map(Document::text).toList();
        this.words = texts.stream().mapToInt(Articles::words).average().orElseThrow();
        this.bytes = texts.stream().mapToInt(Articles::utf8Bytes).average().orElseThrow();
    }

    /** Measures all of {@link AnalyzerBenchmark}. */
    public void run(AccuracyReport accuracy) {
        List<RunResult> results = Jmh.run(effort.options(AnalyzerBenchmark.class)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(Jmh.heap(HEAP))
                .build());
        for (RunResult result : results) {
            rows.add(new Row(
                    result, accuracy.of(Contender.of(result.getParams())).f1()));
        }
    }

    @Override
    public String toString() {
        MarkdownTable table = new MarkdownTable(
                List.of("one thread", "articles/s", "words/s", "allocated an article", "× its size", "exact F1"));
        rows.forEach(row -> table.row(cells(row)));
        return Articles.COUNT + " articles of " + Figures.whole(words) + " words and " + Figures.whole(bytes)
                + " bytes in UTF-8 on average, which is their size here; " + effort.described() + "; heap " + HEAP
                + ".\n\n" + table;
    }

    private List<String> cells(Row row) {
        Result<?> speed = row.result().getPrimaryResult();
        double allocated = allocated(row.result());
        return List.of(
                title(row.result().getParams()),
                Figures.within(speed.getScore(), speed.getScoreError()),
                Figures.whole(speed.getScore() * words),
                Figures.whole(allocated),
                Figures.decimal(allocated / bytes),
                Figures.share(row.f1()));
    }

    private static String title(BenchmarkParams params) {
        String method = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
        String part = Map.of("whole", ", whole analysis", "entities", ", entities without statistics")
                .getOrDefault(method, "");
        return Contender.of(params).title() + part;
    }

    private static double allocated(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        if (allocated == null) {
            throw new IllegalStateException("JMH's profiler of the collector gave no " + ALLOCATED + ", only "
                    + result.getSecondaryResults().keySet() + ": this JVM does not count allocations");
        }
        return allocated.getScore();
    }
}
