package org.carchi.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** What a client of Confluent's registry asks, in plain HTTP. */
public record SchemaCalls(String root) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Registers a record of one field; returns the id. */
    public int register(String name) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("schema", schema(name)));
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/subjects/" + name + "-value/versions"))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body())
                .get("id")
                .asInt();
    }

    /** The name of the record that the id stands for. */
    public String nameOf(int id) throws IOException, InterruptedException {
        String schema = get("/schemas/ids/" + id).get("schema").asText();
        return JSON.readTree(schema).get("name").asText();
    }

    String globalCompatibility() throws IOException, InterruptedException {
        return get("/config").get("compatibilityLevel").asText();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
        return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    }

    private static String schema(String name) {
        return "{\"type\":\"record\",\"name\":\"" + name + "\",\"fields\":[{\"name\":\"text\",\"type\":\"string\"}]}";
    }
}
