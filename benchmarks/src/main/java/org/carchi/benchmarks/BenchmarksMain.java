package org.carchi.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.carchi.benchmarks.report.AccuracyReport;
import org.carchi.benchmarks.report.Effort;
import org.carchi.benchmarks.report.LinearTimeReport;
import org.carchi.benchmarks.report.Machine;
import org.carchi.benchmarks.report.SpeedReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code benchmarks/run}: measures, and prints the figures as Markdown. */
@Command(
        name = "benchmarks/run",
        mixinStandardHelpOptions = true,
        description =
                "Measures the analyzer beside OpenNLP. The figures go to standard output, progress to standard error.",
        sortOptions = false)
public final class BenchmarksMain implements Callable<Integer> {

    /** What can be measured on its own. */
    enum Part {
        ACCURACY,
        SPEED,
        LINEAR
    }

    @Option(names = "--short", description = "a third of the time; wider intervals")
    private boolean quick;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "of accuracy, speed and linear only these; accuracy takes seconds")
    private Set<Part> parts = EnumSet.allOf(Part.class);

    @Option(
            names = "--world-texts",
            paramLabel = "DIR",
            description = "texts made by corpus/world/make-texts, so that OpenNLP learns from all that Carchi has")
    private Optional<Path> worldTexts = Optional.empty();

    private final PrintStream out;

    BenchmarksMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        BenchmarksMain benchmarks = new BenchmarksMain(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(new CommandLine(benchmarks)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() {
        Effort effort = quick ? Effort.SHORT : Effort.FULL;
        out.println("On " + Machine.described() + ".\n");
        if (parts.contains(Part.ACCURACY) || parts.contains(Part.SPEED)) {
            measureNames(effort);
        }
        if (parts.contains(Part.LINEAR)) {
            LinearTimeReport linear = new LinearTimeReport(effort);
            linear.run();
            out.println(linear);
        }
        return 0;
    }

    private void measureNames(Effort effort) {
        AccuracyReport accuracy = new AccuracyReport(worldTexts);
        accuracy.run();
        if (parts.contains(Part.SPEED)) {
            SpeedReport speed = new SpeedReport(effort);
            speed.run(accuracy);
            out.println(speed);
        }
        out.println(accuracy);
    }
}
