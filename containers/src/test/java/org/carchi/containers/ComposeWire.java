package org.carchi.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** The project's compose file, up with enrichment twice for one test class; shows the containers' logs on failure. */
final class ComposeWire implements BeforeAllCallback, AfterAllCallback, TestExecutionExceptionHandler {

    private static final Duration BUILD = Duration.ofMinutes(3);
    private static final Duration UP = Duration.ofMinutes(4);
    private static final Duration STEP = Duration.ofSeconds(90);

    private final int kafkaPort = freePort();
    private final Map<String, String> environment = Map.of(
            "COMPOSE_PROJECT_NAME",
            "carchi-test",
            "SERVICES_IMAGE",
            "carchi:test",
            "BROKER_PORT",
            Integer.toString(kafkaPort),
            "REGISTRY_PORT",
            Integer.toString(freePort()),
            "JAVA_TOOL_OPTIONS",
            Project.QUICK_START);

    @Override
    public void beforeAll(ExtensionContext context) {
        down();
        compose(BUILD, "build", "ingest");
        try {
            compose(UP, "up", "--detach", "--no-build", "--wait", "--scale", "enrich=2");
        } catch (AssertionError e) {
            AssertionError explained = explained(e);
            down();
            throw explained;
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        down();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
        throw explained(failure);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + kafkaPort;
    }

    /** Publishes samples with the command line in a container of its own. */
    String feed(List<String> seeds) {
        List<String> words = new ArrayList<>(
                List.of("run", "--rm", "-T", "--no-deps", "--volume", Project.SEEDS + ":/seeds:ro", "ingest", "feed"));
        seeds.forEach(seed -> words.add("/seeds/" + seed));
        return compose(STEP, words.toArray(String[]::new));
    }

    /** Ids of the containers of a service. */
    List<String> containers(String service) {
        return compose(STEP, "ps", "--quiet", service).lines().toList();
    }

    /** Stops a container as an operator does; returns its exit code. */
    String stop(String container) {
        docker("stop", "--time", "30", container);
        return docker("inspect", "--format", "{{.State.ExitCode}}", container).strip();
    }

    void start(String container) {
        docker("start", container);
    }

    private AssertionError explained(Throwable failure) {
        String logs = compose(STEP, "ps", "--all") + compose(STEP, "logs", "--no-color", "--tail", "25");
        return new AssertionError(failure.getMessage() + "\n\n" + logs, failure);
    }

    private void down() {
        compose(STEP, "down", "--volumes", "--remove-orphans");
    }

    private String compose(Duration limit, String... words) {
        List<String> all = new ArrayList<>(List.of("docker", "compose", "--progress", "plain"));
        all.addAll(List.of(words));
        return new CommandLine(all, environment, limit).run();
    }

    private String docker(String... words) {
        List<String> all = new ArrayList<>(List.of("docker"));
        all.addAll(List.of(words));
        return new CommandLine(all, environment, STEP).run();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port can be found", e);
        }
    }
}
