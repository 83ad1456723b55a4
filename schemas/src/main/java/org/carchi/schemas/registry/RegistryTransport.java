package org.carchi.schemas.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Carries calls to the registry: goes from address to address, and round again with back-off, until one answers or
 * patience ends. A call must end well before a Kafka Streams transaction times out, so patience is short; a longer
 * outage is waited out by whoever made the call.
 */
final class RegistryTransport {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";

    private final List<Endpoint> endpoints;
    private final HttpClient client;
    private final Duration patience;
    private volatile int preferred;

    RegistryTransport(RegistrySettings settings) {
        this(settings, PATIENCE);
    }

    RegistryTransport(RegistrySettings settings, Duration patience) {
        this.endpoints = settings.endpoints();
        this.client = client(settings);
        this.patience = patience;
    }

    /**
     * The answer, or empty where the registry says that there is no such thing.
     *
     * @throws SchemaRejected where the registry says no
     * @throws RegistryUnavailable where no address answers
     */
    Optional<JsonNode> send(RegistryCall call) {
        Deadline deadline = Deadline.in(patience);
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return tryEach(call, deadline);
            } catch (RegistryUnavailable e) {
                if (!e.isWorthRetrying() || deadline.remaining().compareTo(pause) <= 0) {
                    throw e;
                }
            }
            sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    String address() {
        return String.join(",", endpoints.stream().map(Endpoint::toString).toList());
    }

    private Optional<JsonNode> tryEach(RegistryCall call, Deadline deadline) {
        int first = preferred;
        for (int tried = 1; ; tried++) {
            int index = (first + tried - 1) % endpoints.size();
            Endpoint endpoint = endpoints.get(index);
            try {
                Optional<JsonNode> answer = exchange(endpoint, call, deadline).read(endpoint, call);
                preferred = index;
                return answer;
            } catch (RegistryUnavailable e) {
                if (tried == endpoints.size() || deadline.hasPassed()) {
                    throw e;
                }
            }
        }
    }

    private RegistryAnswer exchange(Endpoint endpoint, RegistryCall call, Deadline deadline) {
        try {
            HttpResponse<String> response = client.send(
                    request(endpoint, call, deadline.remaining()), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return RegistryAnswer.of(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new RegistryUnavailable(
                    "schema registry at " + endpoint + " cannot be reached (" + call + ": " + reason(e) + "); check "
                            + RegistrySettings.URL + " and that the registry runs",
                    e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static HttpRequest request(Endpoint endpoint, RegistryCall call, Duration timeout) {
        BodyPublisher body = call.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body());
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.resolve(call.path()))
                .method(call.method(), body)
                .timeout(timeout)
                .header("Accept", MEDIA_TYPE + ", application/json")
                .header("Content-Type", MEDIA_TYPE);
        if (!endpoint.authorization().isEmpty()) {
            request.header("Authorization", endpoint.authorization());
        }
        return request.build();
    }

    private static HttpClient client(RegistrySettings settings) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(CONNECT_TIMEOUT);
        Tls.context(settings.tls()).ifPresent(client::sslContext);
        return client.build();
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static RegistryUnavailable interrupted() {
        Thread.currentThread().interrupt();
        return new RegistryUnavailable("interrupted while asking the schema registry; the service is stopping", false);
    }
}
