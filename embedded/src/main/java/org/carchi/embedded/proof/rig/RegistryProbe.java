package org.carchi.embedded.proof.rig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.carchi.schemas.Sha256;

/** Asks a registry what its ids mean, by plain HTTP and with no cache in between. */
public final class RegistryProbe {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DIGEST_LENGTH = 12;

    private final String url;

    RegistryProbe(String url) {
        this.url = url;
    }

    /** Full name and digest of the schema behind each id that a subject's newest version has. */
    public Map<Integer, String> meanings() throws InterruptedException {
        Map<Integer, String> meanings = new TreeMap<>();
        for (JsonNode subject : ask("/subjects").orElseGet(JSON::createArrayNode)) {
            ask("/subjects/" + subject.asText() + "/versions/latest")
                    .ifPresent(version -> meanings.put(version.path("id").asInt(), meaning(version)));
        }
        return meanings;
    }

    /** What an id means now; empty where it means nothing. */
    public Optional<String> meaning(int id) throws InterruptedException {
        return ask("/schemas/ids/" + id).map(RegistryProbe::meaning);
    }

    private Optional<JsonNode> ask(String path) throws InterruptedException {
        return Http.body(url + path).map(RegistryProbe::parse);
    }

    private static String meaning(JsonNode version) {
        Schema schema = new Schema.Parser().parse(version.path("schema").asText());
        return schema.getFullName() + " " + Sha256.hex(schema.toString()).substring(0, DIGEST_LENGTH);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the registry's answer is no JSON", e);
        }
    }
}
