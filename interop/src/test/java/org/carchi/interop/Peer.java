package org.carchi.interop;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of its own process, made of other people's libraries, that reads and writes topics. */
record Peer(List<String> command, Path directory) {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path CONFLUENT = TARGET.resolve("confluent/confluent.jar");

    /** Confluent's classes alone. */
    static Peer ofConfluent() {
        Path source = Path.of("src/confluent/java/org/carchi/interop/ConfluentPeer.java");
        return java(CONFLUENT.toString(), source.toAbsolutePath().toString());
    }

    /** A class of ours, with Confluent's classes behind our own class path. */
    static Peer withConfluent(Class<?> main) {
        return java(System.getProperty("java.class.path") + File.pathSeparator + CONFLUENT, main.getName());
    }

    /** A command of the Node program. */
    static Peer ofNode(String command) {
        return new Peer(List.of("node", "peer.mjs", command), NodePackages.installed());
    }

    private static Peer java(String classPath, String main) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new Peer(List.of(java.toString(), "-Xmx256m", "-cp", classPath, main), TARGET);
    }

    /**
     * Runs to the end and returns what it printed.
     *
     * @throws AssertionError with that output, if it fails or takes too long
     */
    String run(List<String> arguments) {
        try {
            Path output = Files.createTempFile(TARGET, "peer", ".log");
            Process process = new ProcessBuilder(
                            Stream.concat(command.stream(), arguments.stream()).toList())
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
            process.destroyForcibly();
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(command.get(0) + (ended ? " failed:\n" : " took too long:\n") + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(command.get(0) + " cannot be run; install it to prove interoperability", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
