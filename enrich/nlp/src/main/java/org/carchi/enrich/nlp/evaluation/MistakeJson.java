package org.carchi.enrich.nlp.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.carchi.enrich.nlp.evaluation.Mistakes.Group;

/** All mistakes as JSON, the most frequent kind first. */
public final class MistakeJson {
    private MistakeJson() {}

    public static ArrayNode of(Mistakes mistakes) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        mistakes.groups().forEach(group -> group(array.addObject(), group));
        return array;
    }

    private static void group(ObjectNode node, Group group) {
        node.put("cause", group.kind().cause().name());
        group.kind().gold().ifPresent(type -> node.put("gold", type.name()));
        group.kind().predicted().ifPresent(type -> node.put("predicted", type.name()));
        node.put("n", group.count());
        ArrayNode samples = node.putArray("samples");
        group.samples().forEach(samples::add);
    }
}
