package org.carchi.schemas.wire;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.carchi.schemas.avro.AdmittedArticle;
import org.carchi.schemas.avro.StoryMember;
import org.carchi.schemas.registry.InMemorySchemaRegistry;
import org.carchi.schemas.registry.RegistryUnavailable;
import org.carchi.schemas.registry.SchemaRejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AvroSerializerTest {

    private static final StoryMember MEMBER = new StoryMember("a", "s", Instant.EPOCH, 0.5f);

    private final InMemorySchemaRegistry registry = InMemorySchemaRegistry.scope("serializer");

    @BeforeEach
    void emptyTheRegistry() {
        registry.wipe();
        registry.setReachable(true);
    }

    @Test
    void registersUnderTheTopicsName() {
        serializer(Map.of()).serialize("members", MEMBER);

        assertThat(registry.subjects()).containsExactly("members-value");
    }

    @Test
    void registersAKeyUnderItsOwnName() {
        AvroSerializer<StoryMember> serializer = new AvroSerializer<>();
        serializer.configure(Map.of("schema.registry.url", "mock://serializer"), true);

        serializer.serialize("members", MEMBER);

        assertThat(registry.subjects()).containsExactly("members-key");
    }

    @Test
    void saysThatAValueDoesNotFitItsField() {
        StoryMember distant = new StoryMember("a", "s", Instant.MAX, 0.5f);
        AvroSerializer<StoryMember> serializer = serializer(Map.of());

        assertThatThrownBy(() -> serializer.serialize("members", distant))
                .isInstanceOf(UnencodableRecord.class)
                .hasMessageContaining("a record of org.carchi.schemas.avro.StoryMember cannot be encoded");
        assertThat(serializer.serialize("members", MEMBER))
                .isEqualTo(serializer(Map.of()).serialize("members", MEMBER));
    }

    @Test
    void passesATombstone() {
        assertThat(serializer(Map.of()).serialize("members", null)).isNull();
    }

    @Test
    void refusesWhatIsNoRecord() {
        assertThatThrownBy(() -> serializer(Map.of()).serialize("members", "text"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("java.lang.String")
                .hasMessageContaining("members");
    }

    @Test
    void registersNothingWhereItMayNot() {
        assertThatThrownBy(() ->
                        serializer(Map.of("auto.register.schemas", "false")).serialize("members", MEMBER))
                .isInstanceOf(SchemaRejected.class)
                .hasMessageContaining("not registered under members-value");
        assertThat(registry.subjects()).isEmpty();
    }

    @Test
    void usesTheSchemaThatIsThereWhereItMayNotRegister() {
        int id = registry.register("members-value", StoryMember.getClassSchema());

        byte[] bytes = serializer(Map.of("auto.register.schemas", "false")).serialize("members", MEMBER);

        assertThat(WireFormat.schemaId(requireNonNull(bytes))).isEqualTo(id);
    }

    @Test
    void writesWithTheNewestVersionWhereItIsTold() {
        registry.register("members-value", StoryMember.getClassSchema());
        int newest = registry.register("members-value", memberWithNote());

        byte[] bytes = serializer(Map.of("auto.register.schemas", "false", "use.latest.version", "true"))
                .serialize("members", MEMBER);

        AvroDeserializer<GenericRecord> reader = new AvroDeserializer<>();
        reader.configure(Map.of("schema.registry.url", "mock://serializer"), false);
        GenericRecord read = requireNonNull(reader.deserialize("members", bytes));
        assertThat(WireFormat.schemaId(requireNonNull(bytes))).isEqualTo(newest);
        assertThat(read.get("note")).isNull();
        assertThat(read.get("articleId")).hasToString("a");
    }

    @Test
    void refusesToWriteWithTheNewestVersionAndToRegisterItsOwn() {
        assertThatThrownBy(() -> serializer(Map.of("use.latest.version", "true")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("set auto.register.schemas to false");
    }

    @Test
    void takesARegistryThatIsDownForAnOutage() {
        registry.setReachable(false);

        assertThatThrownBy(() -> serializer(Map.of()).serialize("members", MEMBER))
                .isInstanceOf(RegistryUnavailable.class);
    }

    @Test
    void writesEqualMapsAsEqualBytes() {
        List<Integer> numbers = IntStream.range(0, 40).boxed().toList();
        Map<String, String> forward = new LinkedHashMap<>();
        Map<String, String> backward = new LinkedHashMap<>();
        numbers.forEach(i -> forward.put("field" + i, "x"));
        numbers.forEach(i -> backward.put("field" + (39 - i), "x"));

        assertThat(serializer(Map.of()).serialize("t", admitted(forward)))
                .isEqualTo(serializer(Map.of()).serialize("t", admitted(backward)));
    }

    private static AdmittedArticle admitted(Map<String, String> digests) {
        return AdmittedArticle.newBuilder(RandomRecords.of(AdmittedArticle.class, 1))
                .setFieldDigests(digests)
                .build();
    }

    private static Schema memberWithNote() {
        SchemaBuilder.FieldAssembler<Schema> fields = SchemaBuilder.record("StoryMember")
                .namespace("org.carchi.schemas.avro")
                .fields();
        StoryMember.getClassSchema()
                .getFields()
                .forEach(field -> fields.name(field.name()).type(field.schema()).noDefault());
        return fields.optionalString("note").endRecord();
    }

    private static <T> AvroSerializer<T> serializer(Map<String, String> settings) {
        Map<String, String> config = new HashMap<>(settings);
        config.put("schema.registry.url", "mock://serializer");
        AvroSerializer<T> serializer = new AvroSerializer<>();
        serializer.configure(config, false);
        return serializer;
    }
}
