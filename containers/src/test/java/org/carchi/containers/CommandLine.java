package org.carchi.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command run in the project's folder.
 *
 * @param environment variables added to those of this process
 */
record CommandLine(List<String> words, Map<String, String> environment, Duration limit) {

    static CommandLine of(List<String> words, Duration limit) {
        return new CommandLine(words, Map.of(), limit);
    }

    boolean succeeds() {
        try {
            run();
            return true;
        } catch (AssertionError | UncheckedIOException e) {
            return false;
        }
    }

    /** What it printed; fails with that where it ends badly or too late. */
    String run() {
        try {
            Path output = Files.createTempFile("carchi-command-", ".log");
            try {
                return run(output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(this + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(this + " was interrupted", e);
        }
    }

    private String run(Path output) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(Project.ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        if (!ended || process.exitValue() != 0) {
            String end = ended ? "ended with " + process.exitValue() : "did not end within " + limit;
            throw new AssertionError(this + " " + end + ":\n" + printed);
        }
        return printed;
    }

    @Override
    public String toString() {
        return "'" + String.join(" ", words) + "'";
    }
}
