package org.carchi.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Stands between Confluent's client 5.3.2 and Apicurio, and leaves an empty {@code references} out of answers as
 * Confluent's own registry does: that client knows no such field and refuses an answer that has it.
 */
final class ReferencesRelay implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFERENCES = "references";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI registry;
    private final HttpServer server;

    ReferencesRelay(String registryUrl) throws IOException {
        registry = URI.create(registryUrl);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::relay);
        server.start();
    }

    /** The arguments of a peer with this address in place of the registry's. */
    List<String> through(List<String> arguments) {
        String own = "http://localhost:" + server.getAddress().getPort() + registry.getPath();
        return arguments.stream()
                .map(argument -> argument.equals(registry.toString()) ? own : argument)
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void relay(HttpExchange exchange) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(registry.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            byte[] body = JSON.writeValueAsBytes(withoutEmptyReferences(JSON.readTree(answer.body())));
            exchange.sendResponseHeaders(answer.statusCode(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private static JsonNode withoutEmptyReferences(JsonNode answer) {
        if (answer instanceof ObjectNode object && object.path(REFERENCES).isEmpty()) {
            object.remove(REFERENCES);
        }
        return answer;
    }
}
