package org.carchi.embedded.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.embedded.proof.rig.RigSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that puts a wire to the test and prints what it counted; exit 0 only if every promise held. */
abstract class Proof implements Callable<Integer> {

    @ParentCommand
    private @Nullable ProveCommand prove;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "seed of the articles and of every random moment (default: 1)")
    private long seed;

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            description = "folder with the articles that others are made from (default: the project's seeds)")
    private @Nullable Path samples;

    @Option(names = "--keep", description = "keep the wire's data and logs, and say where they are")
    private boolean keep;

    /** Does the harm, counts, and writes down what it found. */
    abstract void run(RigSettings settings, Report report) throws IOException, InterruptedException, ExecutionException;

    @Override
    public final Integer call() throws IOException, InterruptedException, ExecutionException {
        ProveCommand parent = Objects.requireNonNull(prove);
        Report report = new Report(Objects.requireNonNull(spec).qualifiedName());
        run(new RigSettings(parent.terminal(), samples(), seed, keep, List.of()), report);
        parent.print(report);
        return report.held() ? 0 : 1;
    }

    long seed() {
        return seed;
    }

    private Path samples() {
        return samples == null ? Path.of(System.getProperty("carchi.home", ""), "seeds") : samples;
    }
}
