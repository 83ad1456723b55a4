package org.carchi.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.carchi.schemas.avro.PublishedAtMethod;

/**
 * The keys of one article by type, from several layers: the first layer that has a key decides it.
 *
 * @param layers the layers, the most trusted first
 */
record ArticleKeys(List<Layer> layers) {

    /** The string under a key; empty where it is missing, null or blank. */
    String text(String key) throws Refusal {
        Optional<Layer> layer = layerOf(key);
        return layer.isEmpty()
                ? ""
                : string(layer.get(), key, layer.get().keys().path(key));
    }

    /** The strings under a key, which may also hold a single one. */
    List<String> texts(String key) throws Refusal {
        Optional<Layer> layer = layerOf(key);
        if (layer.isEmpty()) {
            return List.of();
        }
        JsonNode value = layer.get().keys().path(key);
        if (value.isArray() && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual)) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::textValue)
                    .filter(text -> !text.isBlank())
                    .toList();
        }
        return List.of(string(layer.get(), key, value));
    }

    boolean isTrue(String key) throws Refusal {
        Optional<Layer> layer = layerOf(key);
        if (layer.isEmpty()) {
            return false;
        }
        JsonNode value = layer.get().keys().path(key);
        if (!value.isBoolean()) {
            throw wrongType(layer.get(), key, value, "true or false");
        }
        return value.booleanValue();
    }

    Optional<Instant> time(String key, ZoneId zone) throws Refusal {
        String text = text(key);
        Optional<Instant> time = PublicationTime.parse(text, zone);
        if (time.isEmpty() && !text.isBlank()) {
            throw new Refusal(
                    Stage.VALIDATE,
                    "key '" + key + "' is '" + text + "', which is no time; " + PublicationTime.EXPECTED);
        }
        return time;
    }

    /** What the place that states the key makes its value known by. */
    PublishedAtMethod methodOf(String key) {
        return layerOf(key).map(Layer::method).orElse(PublishedAtMethod.UNKNOWN);
    }

    private Optional<Layer> layerOf(String key) {
        return layers.stream()
                .filter(layer -> isPresent(layer.keys().path(key)))
                .findFirst();
    }

    private static boolean isPresent(JsonNode value) {
        boolean isBlank = value.isTextual() && value.textValue().isBlank();
        return !value.isMissingNode() && !value.isNull() && !isBlank;
    }

    private static String string(Layer layer, String key, JsonNode value) throws Refusal {
        if (!value.isTextual()) {
            throw wrongType(layer, key, value, "a string");
        }
        return value.textValue();
    }

    private static Refusal wrongType(Layer layer, String key, JsonNode value, String expected) {
        String actual = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return new Refusal(
                Stage.VALIDATE,
                "key '" + key + "' of the " + layer.place() + " holds a value of type " + actual + "; write "
                        + expected);
    }
}
