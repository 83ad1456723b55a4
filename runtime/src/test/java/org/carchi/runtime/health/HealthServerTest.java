package org.carchi.runtime.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.carchi.runtime.settings.InvalidSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthServerTest {

    private final AtomicReference<ServiceState> state =
            new AtomicReference<>(new ServiceState.Waiting("waiting: no broker"));
    private final HealthServer server = HealthServer.start(
            "127.0.0.1", 0, new HealthServer.HealthReport(state::get, () -> "up 1\n", () -> "Topologies:\n"));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isLiveButNotReadyWhileItWaits() throws Exception {
        assertThat(get("/livez").statusCode()).isEqualTo(200);
        assertThat(get("/readyz").statusCode()).isEqualTo(503);
        assertThat(get("/readyz").body()).isEqualTo("waiting: no broker\n");
    }

    @Test
    void isReadyWhileItRuns() throws Exception {
        state.set(new ServiceState.Running());

        assertThat(get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void isNotLiveAfterAFailure() throws Exception {
        state.set(new ServiceState.Failed("out of order"));

        assertThat(get("/livez").statusCode()).isEqualTo(503);
        assertThat(get("/readyz").statusCode()).isEqualTo(503);
    }

    @Test
    void servesMetricsAndTopology() throws Exception {
        assertThat(get("/metrics").body()).isEqualTo("up 1\n");
        assertThat(get("/topology").body()).isEqualTo("Topologies:\n");
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhichPortIsTaken() {
        HealthServer.HealthReport report = new HealthServer.HealthReport(state::get, () -> "", () -> "");

        assertThatThrownBy(() -> HealthServer.start("127.0.0.1", server.port(), report))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageStartingWith("health port " + server.port() + " on 127.0.0.1 cannot be had")
                .hasMessageEndingWith("choose another with --health-port or the setting health.port");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
