package org.carchi.embedded.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What the supervisor asks of a registry, over the API that Confluent's has as well. */
public final class RegistryApi {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int OK = 200;

    /** The registry's own default checks nothing; a subject may override this one. */
    private static final String COMPATIBILITY = "{\"compatibility\":\"FULL_TRANSITIVE\"}";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final URI root;

    RegistryApi(int port) {
        this.root = address(port);
    }

    /** Where an embedded registry on the port speaks the API of Confluent's. */
    public static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + "/apis/ccompat/v7");
    }

    URI root() {
        return root;
    }

    /** Whether it answers and has taken the global compatibility rule. */
    boolean becomesReady() {
        return isOk(HttpRequest.newBuilder(URI.create(root + "/config"))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .PUT(BodyPublishers.ofString(COMPATIBILITY)));
    }

    /** Whether it has handed out an id: the first one is 1. */
    boolean knowsFirstId() {
        return isOk(HttpRequest.newBuilder(URI.create(root + "/schemas/ids/1")).GET());
    }

    private boolean isOk(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(TIMEOUT).build(), BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
