package org.carchi.embedded.proof.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.carchi.embedded.command.wire.CommandFailed;

/** One life of a wire: {@code carchi up} as a child process, with the processes that it starts itself. */
public final class WireProcess implements AutoCloseable {

    private static final Duration READY_LIMIT = Duration.ofSeconds(120);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int TOLD_CHARS = 2_000;

    private final Process process;
    private final WirePorts ports;
    private final Path output;
    private final long started = System.nanoTime();

    private WireProcess(Process process, WirePorts ports, Path output) {
        this.process = process;
        this.ports = ports;
        this.output = output;
    }

    /** @param output takes what it prints, after what its earlier lives printed */
    static WireProcess launch(List<String> command, WirePorts ports, Path output) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(output.toFile()))
                    .start();
            return new WireProcess(process, ports, output);
        } catch (IOException e) {
            throw new UncheckedIOException("the wire's process cannot be started", e);
        }
    }

    /** Waits until each service says that it is ready; the time since the process was started. */
    public Duration awaitReady() throws InterruptedException {
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new CommandFailed(
                        "the wire ended with exit " + process.exitValue() + " while it started: " + told());
            }
            if (age().compareTo(READY_LIMIT) > 0) {
                throw new CommandFailed("the wire is not ready after " + READY_LIMIT.toSeconds() + " s: " + told());
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return age();
    }

    /** Whether every service says that it is ready. */
    public boolean isReady() throws InterruptedException {
        for (String service : ports.healthUrls()) {
            if (Http.body(service + "/readyz").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Time since it was started. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The wire's own process first, then those that it started. */
    public List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** Kills every process at once, as a power cut would. */
    public void kill() throws InterruptedException {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        for (ProcessHandle each : all) {
            while (each.isAlive()) {
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    /** Stops it in order, as Ctrl-C does; kills it where that takes too long. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            stop();
        }
    }

    private String told() {
        try {
            String text = Files.readString(output, StandardCharsets.UTF_8).strip();
            return text.substring(Math.max(0, text.length() - TOLD_CHARS));
        } catch (IOException e) {
            throw new UncheckedIOException(output + " cannot be read", e);
        }
    }
}
