package org.carchi.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carchi.benchmarks.measure.LinearTimeBenchmark;
import org.carchi.benchmarks.text.Stretch;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Nanoseconds a character by the length of the text: flat where the time is linear. */
public final class LinearTimeReport {
    private static final String HEAP = "6g";
    private static final int LONGEST = 10_000_000;
    private static final int SHOTS = 3;

    private final Effort effort;
    private final Map<Stretch, Map<Integer, Double>> nanosACharacter = new TreeMap<>();

    public LinearTimeReport(Effort effort) {
        this.effort = effort;
    }

    /** Measures all of {@link LinearTimeBenchmark}; the longest texts a few times, not for a time. */
    public void run() {
        add(Jmh.run(options()
                .param("characters", "1000", "10000", "100000", "1000000")
                .build()));
        add(Jmh.run(options()
                .param("characters", String.valueOf(LONGEST))
                .mode(Mode.SingleShotTime)
                .warmupIterations(1)
                .measurementIterations(SHOTS)
                .build()));
    }

    private ChainedOptionsBuilder options() {
        return effort.options(LinearTimeBenchmark.class).forks(1).jvmArgsAppend("-Xms" + HEAP, "-Xmx" + HEAP);
    }

    private void add(List<RunResult> results) {
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            int characters = Integer.parseInt(params.getParam("characters"));
            nanosACharacter
                    .computeIfAbsent(Stretch.valueOf(params.getParam("stretch")), stretch -> new TreeMap<>())
                    .put(characters, result.getPrimaryResult().getScore() / characters);
        }
    }

    @Override
    public String toString() {
        MarkdownTable table =
                new MarkdownTable(List.of("ns a character", "1 K", "10 K", "100 K", "1 M", "10 M characters"));
        nanosACharacter.forEach((stretch, nanos) -> {
            List<String> cells = new ArrayList<>(List.of(stretch.title()));
            nanos.values().forEach(value -> cells.add(Figures.whole(value)));
            table.row(cells);
        });
        return "The whole analysis, one fork; 10 M characters are read " + SHOTS + " times after once, the others "
                + effort.iterations() + " times " + effort.iteration().toMillis() + " ms; heap " + HEAP + ".\n\n"
                + table;
    }
}
