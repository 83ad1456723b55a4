package org.carchi.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.carchi.embedded.host.Ports;

/** An embedded platform in a Java process of its own, to be killed. */
record PlatformProcess(Process process) implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    /** Starts a platform in the directory given, says where, and stays until it is told to stop. */
    public static void main(String[] args) throws IOException {
        EmbeddedPlatform platform = EmbeddedPlatform.start(new PlatformSettings(Path.of(args[0]), Ports.FREE));
        platform.closeAtExit(() -> {});
        System.out.println(platform.registryUrl());
        System.out.println(platform.bootstrapServers());
        System.exit(System.in.read());
    }

    static PlatformProcess launch(Path data) throws IOException {
        return new PlatformProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlogback.configurationFile=logback-fork.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlatformProcess.class.getName(),
                        data.toString())
                .redirectError(Redirect.INHERIT)
                .start());
    }

    /** Where its registry answers, once both answer. */
    String awaitRegistryUrl() throws IOException {
        return nextLine();
    }

    /** Where its broker answers; to be asked after the registry. */
    String awaitBootstrapServers() throws IOException {
        return nextLine();
    }

    private String nextLine() throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the forked platform ended before it was ready");
        }
        return line;
    }

    List<ProcessHandle> children() {
        return process.children().toList();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd(process.toHandle());
    }

    /** As {@code kill} does. */
    void terminate() {
        process.destroy();
        awaitEnd(process.toHandle());
    }

    static void awaitEnd(ProcessHandle handle) {
        try {
            handle.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("process " + handle.pid() + " still runs after " + PATIENCE_SECONDS + " s", e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Resident memory in MiB. */
    static long residentMiB(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
                    / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
