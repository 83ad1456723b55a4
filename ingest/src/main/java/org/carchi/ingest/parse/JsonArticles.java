package org.carchi.ingest.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads articles written as JSON. */
final class JsonArticles {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonArticles() {}

    static JsonNode parse(String json) throws Refusal {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new Refusal(
                    Stage.PARSE,
                    "the JSON is malformed at line " + at.getLineNr() + ", column " + at.getColumnNr() + ": "
                            + e.getOriginalMessage());
        }
    }

    /** The keys of one article, the undivided {@code text} already told apart into title and body. */
    static ObjectNode keys(JsonNode article) throws Refusal {
        if (!(article instanceof ObjectNode keys)) {
            throw new Refusal(Stage.PARSE, "an article must be a JSON object like {\"title\": \"…\", \"body\": \"…\"}");
        }
        return keys.path(Key.TEXT).isTextual() ? divided(keys) : keys;
    }

    private static ObjectNode divided(ObjectNode keys) throws Refusal {
        if (keys.hasNonNull(Key.BODY)) {
            throw new Refusal(Stage.VALIDATE, "keys 'text' and 'body' are both given; write one of them");
        }
        String text = keys.path(Key.TEXT).textValue();
        return keys.hasNonNull(Key.TITLE)
                ? keys.deepCopy().put(Key.BODY, text)
                : keys.deepCopy().setAll(PlainText.keys(text));
    }
}
