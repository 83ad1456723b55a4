package org.carchi.benchmarks.report;

import java.time.Duration;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long is measured.
 *
 * @param forks JVMs of each benchmark, one after another
 * @param iterations for warming up, and as many that count
 * @param iteration time of each
 * @param shots how often a text is read that is too long for that
 */
public record Effort(int forks, int iterations, Duration iteration, int shots) {
    public static final Effort FULL = new Effort(3, 5, Duration.ofSeconds(5), 3);
    public static final Effort SHORT = new Effort(1, 5, Duration.ofSeconds(4), 1);

    ChainedOptionsBuilder options(Class<?> benchmark) {
        TimeValue time = TimeValue.milliseconds(iteration.toMillis());
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .forks(forks)
                .warmupIterations(iterations)
                .warmupTime(time)
                .measurementIterations(iterations)
                .measurementTime(time)
                .shouldFailOnError(true);
    }

    String described() {
        return forks + (forks == 1 ? " fork of " : " forks of ") + iterations + " iterations of " + iteration.toMillis()
                + " ms after as many to warm up";
    }
}
