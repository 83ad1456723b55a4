package org.carchi.benchmarks.report;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH; its progress goes to standard error, so that standard output is the report. */
final class Jmh {
    private Jmh() {}

    /** A heap of fixed size whose pages the system has given before anything is measured. */
    static String[] heap(String size) {
        return new String[] {"-Xms" + size, "-Xmx" + size, "-XX:+AlwaysPreTouch"};
    }

    static List<RunResult> run(Options options) {
        try {
            Collection<RunResult> results =
                    new Runner(options, OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL)).run();
            return List.copyOf(results);
        } catch (RunnerException e) {
            throw new IllegalStateException("a benchmark failed, the lines above say why: " + e.getMessage(), e);
        }
    }
}
