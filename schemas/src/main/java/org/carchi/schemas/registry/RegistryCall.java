package org.carchi.schemas.registry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.avro.Schema;

/**
 * One request to the registry.
 *
 * @param path below the registry's address, escaped
 * @param body empty for none
 */
record RegistryCall(String method, String path, String body) {

    static RegistryCall get(String path) {
        return new RegistryCall("GET", path, "");
    }

    static RegistryCall post(String path, Schema schema) {
        return new RegistryCall(
                "POST", path, json().put("schema", schema.toString()).toString());
    }

    static RegistryCall put(String path, Compatibility compatibility) {
        return new RegistryCall(
                "PUT", path, json().put("compatibility", compatibility.name()).toString());
    }

    static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static ObjectNode json() {
        return JsonNodeFactory.instance.objectNode();
    }
}
