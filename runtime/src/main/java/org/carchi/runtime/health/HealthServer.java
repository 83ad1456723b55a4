package org.carchi.runtime.health;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.carchi.runtime.settings.InvalidSettings;

/** Serves {@code /livez}, {@code /readyz}, {@code /metrics} and {@code /topology} over HTTP. */
public final class HealthServer implements AutoCloseable {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;
    private final ExecutorService executor;

    private HealthServer(HttpServer server, ExecutorService executor) {
        this.server = server;
        this.executor = executor;
    }

    /** Starts serving on the host and port; port 0 takes any free one. */
    public static HealthServer start(String host, int port, HealthReport report) {
        HttpServer server = bind(host, port);
        answer(
                server,
                "/livez",
                () -> state(report.state().get(), report.state().get().isLive()));
        answer(
                server,
                "/readyz",
                () -> state(report.state().get(), report.state().get().isReady()));
        answer(server, "/metrics", () -> new Answer(OK, report.metrics().get()));
        answer(server, "/topology", () -> new Answer(OK, report.topology().get()));
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "health");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(executor);
        server.start();
        return new HealthServer(server, executor);
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    /**
     * What the server reports, asked anew at each request.
     *
     * @param metrics in the Prometheus text format
     */
    public record HealthReport(Supplier<ServiceState> state, Supplier<String> metrics, Supplier<String> topology) {}

    private record Answer(int status, String body) {}

    private static Answer state(ServiceState state, boolean good) {
        return new Answer(good ? OK : UNAVAILABLE, state.description() + "\n");
    }

    private static HttpServer bind(String host, int port) {
        try {
            return HttpServer.create(new InetSocketAddress(host, port), 0);
        } catch (IOException e) {
            throw new InvalidSettings(List.of("health port " + port + " on " + host + " cannot be had ("
                    + e.getMessage() + "); choose another with --health-port or the setting health.port"));
        }
    }

    private static void answer(HttpServer server, String path, Supplier<Answer> answer) {
        server.createContext(path, exchange -> send(exchange, answer.get()));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
