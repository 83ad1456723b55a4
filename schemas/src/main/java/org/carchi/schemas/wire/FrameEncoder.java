package org.carchi.schemas.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericContainer;
import org.carchi.schemas.registry.RegisteredSchema;
import org.carchi.schemas.registry.SchemaRegistry;
import org.carchi.schemas.registry.SchemaRejected;

/** Turns a record into the bytes of its wire format, under the id that the registry gives. */
final class FrameEncoder {

    private final SchemaRegistry registry;
    private final SerdeSettings settings;
    private final AvroBinary binary = new AvroBinary();
    private final Map<String, RegisteredSchema> latest = new ConcurrentHashMap<>();

    FrameEncoder(SchemaRegistry registry, SerdeSettings settings) {
        this.registry = registry;
        this.settings = settings;
    }

    byte[] encode(String subject, GenericContainer record) {
        return settings.useLatest()
                ? encodeAsLatest(subject, record)
                : binary.write(WireFormat.header(idOf(subject, record.getSchema())), record, record.getSchema());
    }

    private int idOf(String subject, Schema schema) {
        return settings.autoRegister()
                ? registry.register(subject, schema)
                : registry.idOf(subject, schema).orElseThrow(() -> unregistered(subject, schema.getFullName()));
    }

    private byte[] encodeAsLatest(String subject, GenericContainer record) {
        RegisteredSchema target = latest(subject, record.getSchema().getFullName());
        Schema own = record.getSchema();
        Object converted = own.equals(target.schema()) ? record : binary.convert(record, own, target.schema());
        return binary.write(WireFormat.header(target.id()), converted, target.schema());
    }

    private RegisteredSchema latest(String subject, String fullName) {
        RegisteredSchema known = latest.get(subject);
        if (known == null) {
            known = registry.latest(subject).orElseThrow(() -> unregistered(subject, fullName));
            latest.put(subject, known);
        }
        return known;
    }

    private SchemaRejected unregistered(String subject, String fullName) {
        return new SchemaRejected("schema " + fullName + " is not registered under " + subject + " in the registry at "
                + registry.address() + "; register it, or set " + SerdeSettings.AUTO_REGISTER + " to true");
    }
}
