package org.carchi.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;

/** What one address of the registry answered, told apart into yes, nothing there, no, and no answer. */
record RegistryAnswer(int status, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static RegistryAnswer of(int status, String text) {
        try {
            return new RegistryAnswer(status, JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return new RegistryAnswer(status, MissingNode.getInstance());
        }
    }

    /** The body; empty where the registry says that there is no such thing. */
    Optional<JsonNode> read(Endpoint endpoint, RegistryCall call) {
        if (isFound()) {
            return Optional.of(body);
        }
        if (isMissing()) {
            return Optional.empty();
        }
        String answer =
                "schema registry at " + endpoint + " answered " + status + " to " + call + " (" + message() + ")";
        if (isRefusal()) {
            throw new SchemaRejected(answer + "; correct the schema, or register it under a subject that it goes with");
        }
        throw isForbidden()
                ? new RegistryUnavailable(answer + "; check " + RegistrySettings.USER_INFO + " and its rights", false)
                : new RegistryUnavailable(answer + "; check " + RegistrySettings.URL + " and the registry's own log");
    }

    private boolean isFound() {
        return status / 100 == 2 && body.isContainerNode();
    }

    /** A 404 that the registry itself gives carries its error code; one of a proxy or of a wrong path does not. */
    private boolean isMissing() {
        return status == 404 && body.path("error_code").asInt() / 100 == 404;
    }

    private boolean isForbidden() {
        return status == 401 || status == 403;
    }

    private boolean isRefusal() {
        return status == 400 || status == 409 || status == 422;
    }

    private String message() {
        return body.path("message").asText("no message");
    }
}
