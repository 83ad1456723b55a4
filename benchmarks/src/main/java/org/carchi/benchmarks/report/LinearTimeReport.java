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
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Nanoseconds a character by the length of the text: flat where the time is linear. The fastest iteration counts, for what
 * else the machine does can only add to the time.
 */
public final class LinearTimeReport {
    private static final String HEAP = "6g";
    private static final int LONGEST = 10_000_000;
    private static final int ITERATIONS = 5;
    private static final TimeValue ITERATION = TimeValue.seconds(1);

    private final Effort effort;
    private final Map<Stretch, Map<Integer, Double>> nanosACharacter = new TreeMap<>();

    public LinearTimeReport(Effort effort) {
        this.effort = effort;
    }

    /** Measures all of {@link LinearTimeBenchmark}; the longest texts so many times, the others for a time. */
    public void run() {
        add(Jmh.run(options()
                .param("characters", "1000", "10000", "100000", "1000000")
                .build()));
        add(Jmh.run(options()
                .param("characters", String.valueOf(LONGEST))
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(effort.shots())
                .build()));
    }

    private ChainedOptionsBuilder options() {
        return effort.options(LinearTimeBenchmark.class)
                .forks(1)
                .warmupIterations(ITERATIONS)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .jvmArgsAppend(Jmh.heap(HEAP));
    }

    private void add(List<RunResult> results) {
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            int characters = Integer.parseInt(params.getParam("characters"));
            nanosACharacter
                    .computeIfAbsent(Stretch.valueOf(params.getParam("stretch")), stretch -> new TreeMap<>())
                    .put(characters, fastest(result) / characters);
        }
    }

    private static double fastest(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
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
        return "The whole analysis, one fork, the fastest iteration; up to 1 M characters " + ITERATIONS
                + " iterations of a second, 10 M characters as single shots (" + effort.shots() + "); heap " + HEAP
                + ".\n\n" + table;
    }
}
