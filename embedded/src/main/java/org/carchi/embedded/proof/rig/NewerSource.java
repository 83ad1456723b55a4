package org.carchi.embedded.proof.rig;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.carchi.schemas.Topic;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.registry.SchemaRegistries;
import org.carchi.schemas.wire.WireFormat;

/** A source that writes with a later version of the schema than the wire has met: one more field. */
public final class NewerSource implements AutoCloseable {

    private final Topic<ReceivedArticle> topic;
    private final Schema schema;
    private final int id;
    private final KafkaProducer<String, byte[]> producer;

    /** Registers the schema while the registry is there. */
    NewerSource(Map<String, String> client, Topic<ReceivedArticle> topic) {
        this.topic = topic;
        this.schema = withOneMoreField(ReceivedArticle.getClassSchema());
        this.id = SchemaRegistries.of(client).register(topic.subject(), schema);
        this.producer = new KafkaProducer<>(new HashMap<>(client), new StringSerializer(), new ByteArraySerializer());
    }

    public void feed(ReceivedArticle article) {
        producer.send(new ProducerRecord<>(topic.name(), article.getSourceId(), framed(article)));
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    private byte[] framed(ReceivedArticle article) {
        GenericRecord record = new GenericData.Record(schema);
        article.getSchema().getFields().forEach(field -> record.put(field.name(), article.get(field.pos())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(WireFormat.header(id));
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        try {
            new GenericDatumWriter<GenericRecord>(schema, SpecificData.getForSchema(article.getSchema()))
                    .write(record, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("article " + article.getUrl() + " cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static Schema withOneMoreField(Schema schema) {
        List<Schema.Field> fields = new ArrayList<>();
        schema.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        Schema optional = Schema.createUnion(Schema.create(Schema.Type.NULL), Schema.create(Schema.Type.STRING));
        fields.add(new Schema.Field("proof", optional, "A field that comes later.", Schema.Field.NULL_DEFAULT_VALUE));
        return Schema.createRecord(schema.getName(), schema.getDoc(), schema.getNamespace(), false, fields);
    }
}
