package org.carchi.schemas.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/** A registry behind Confluent's REST API: Confluent's own, Apicurio's, Karapace. */
final class HttpSchemaRegistry implements SchemaRegistry {

    private final RegistryTransport transport;

    HttpSchemaRegistry(RegistryTransport transport) {
        this.transport = transport;
    }

    @Override
    public int register(String subject, Schema schema) {
        RegistryCall call = RegistryCall.post(subject(subject) + "/versions", schema);
        return write(call).map(this::id).orElseThrow(() -> unexpected(call));
    }

    @Override
    public OptionalInt idOf(String subject, Schema schema) {
        return transport
                .send(RegistryCall.post(subject(subject), schema))
                .map(answer -> OptionalInt.of(id(answer)))
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public Optional<Schema> schemaById(int id) {
        return transport.send(RegistryCall.get("/schemas/ids/" + id)).map(this::schema);
    }

    @Override
    public Optional<RegisteredSchema> latest(String subject) {
        return transport
                .send(RegistryCall.get(subject(subject) + "/versions/latest"))
                .map(answer ->
                        new RegisteredSchema(subject, field(answer, "version").asInt(), id(answer), schema(answer)));
    }

    @Override
    public List<String> subjects() {
        RegistryCall call = RegistryCall.get("/subjects");
        JsonNode names = transport.send(call).orElseThrow(() -> unexpected(call));
        return StreamSupport.stream(names.spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .toList();
    }

    @Override
    public boolean isCompatible(String subject, Schema schema) {
        return transport
                .send(RegistryCall.post("/compatibility" + subject(subject) + "/versions/latest", schema))
                .map(answer -> field(answer, "is_compatible").asBoolean())
                .orElse(true);
    }

    @Override
    public Optional<Compatibility> compatibility(String subject) {
        return transport
                .send(RegistryCall.get("/config/" + RegistryCall.segment(subject)))
                .map(answer -> Compatibility.valueOf(
                        field(answer, "compatibilityLevel").asText()));
    }

    @Override
    public void setCompatibility(String subject, Compatibility compatibility) {
        put(RegistryCall.put("/config/" + RegistryCall.segment(subject), compatibility));
    }

    @Override
    public void setDefaultCompatibility(Compatibility compatibility) {
        put(RegistryCall.put("/config", compatibility));
    }

    @Override
    public String address() {
        return transport.address();
    }

    private void put(RegistryCall call) {
        if (write(call).isEmpty()) {
            throw unexpected(call);
        }
    }

    /** Where two services write the same thing at the same moment, Apicurio refuses one, and takes it the next time. */
    private Optional<JsonNode> write(RegistryCall call) {
        try {
            return transport.send(call);
        } catch (SchemaRejected refusal) {
            return transport.send(call);
        }
    }

    private static String subject(String subject) {
        return "/subjects/" + RegistryCall.segment(subject);
    }

    private int id(JsonNode answer) {
        return field(answer, "id").asInt();
    }

    private Schema schema(JsonNode answer) {
        String text = field(answer, "schema").asText();
        try {
            return new Schema.Parser().parse(text);
        } catch (AvroRuntimeException e) {
            throw new SchemaRejected(
                    "schema registry at " + address() + " keeps something that is not a self-contained Avro schema: "
                            + e.getMessage(),
                    e);
        }
    }

    private JsonNode field(JsonNode answer, String name) {
        JsonNode value = answer.path(name);
        if (value.isMissingNode()) {
            throw new RegistryUnavailable("schema registry at " + address() + " left out '" + name
                    + "' in its answer; check that " + RegistrySettings.URL + " leads to Confluent's API");
        }
        return value;
    }

    private RegistryUnavailable unexpected(RegistryCall call) {
        return new RegistryUnavailable("schema registry at " + address() + " does not know " + call + "; check that "
                + RegistrySettings.URL + " leads to Confluent's API");
    }
}
