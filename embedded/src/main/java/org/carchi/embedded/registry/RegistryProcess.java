package org.carchi.embedded.registry;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.carchi.embedded.host.CannotStartException;

/** One run of the registry as a child process. */
record RegistryProcess(Process process, long launchedNanos) {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    /** The caller's environment could carry settings that Quarkus reads as its own. */
    private static final Set<String> PASSED_ENVIRONMENT = Set.of("PATH", "HOME", "TMPDIR");

    /** A small heap, and code compiled for a quick start. */
    private static final List<String> JVM_OPTIONS =
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    /** Without a write delay, an id that a client has seen is on disk: see docs/decisions. */
    private static final List<String> PROPERTIES = List.of(
            "-Dquarkus.http.host=127.0.0.1",
            "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:./schemas;WRITE_DELAY=0",
            "-Dquarkus.datasource.jdbc.initial-size=1",
            "-Dquarkus.datasource.jdbc.min-size=1",
            "-Dquarkus.datasource.jdbc.max-size=10",
            "-Dquarkus.log.level=WARN",
            "-Dquarkus.log.category.\"io.apicurio\".level=WARN",
            "-Dquarkus.banner.enabled=false",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US");

    static RegistryProcess launch(RegistrySettings settings) {
        ProcessBuilder builder = new ProcessBuilder(command(settings))
                .directory(settings.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(settings.log().toFile()));
        builder.environment().keySet().retainAll(PASSED_ENVIRONMENT);
        try {
            return new RegistryProcess(builder.start(), System.nanoTime());
        } catch (IOException e) {
            throw new CannotStartException("schema registry process cannot be started: " + e.getMessage(), e);
        }
    }

    private static List<String> command(RegistrySettings settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.addAll(PROPERTIES);
        command.add("-Dquarkus.http.port=" + settings.port());
        command.add("-cp");
        command.add(settings.distribution().classPath());
        command.addAll(settings.distribution().mainAndArguments());
        return command;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - launchedNanos);
    }

    /** Asks it to stop, and insists after a few seconds. */
    void stop() {
        process.destroy();
        if (!awaitExit(STOP_LIMIT)) {
            kill();
        }
    }

    void kill() {
        process.destroyForcibly();
        awaitExit(STOP_LIMIT);
    }

    private boolean awaitExit(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
