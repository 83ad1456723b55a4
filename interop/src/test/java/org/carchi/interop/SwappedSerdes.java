package org.carchi.interop;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.carchi.schemas.wire.TopicSerdes;

/** A program that moves records as {@code ConfluentPeer} does, with the serdes that a service of ours would use. */
final class SwappedSerdes {

    static final Map<String, String> CLASSES = Map.of(
            TopicSerdes.SERIALIZER, "io.confluent.kafka.serializers.KafkaAvroSerializer",
            TopicSerdes.DESERIALIZER, "io.confluent.kafka.serializers.KafkaAvroDeserializer");

    private final Map<String, Object> kafka;
    private final TopicSerdes serdes;

    private SwappedSerdes(String brokers, String registry) {
        this.kafka = Map.of("bootstrap.servers", brokers);
        this.serdes = serdes(registry);
    }

    static TopicSerdes serdes(String registry) {
        Map<String, String> config = new HashMap<>(CLASSES);
        config.put("schema.registry.url", registry);
        return new TopicSerdes(config);
    }

    public static void main(String[] args)
            throws ReflectiveOperationException, ExecutionException, InterruptedException {
        SwappedSerdes peer = new SwappedSerdes(args[0], args[1]);
        List<String> pairs = List.of(args).subList(3, args.length);
        int each = Integer.parseInt(args[2]) / pairs.size();
        for (String pair : pairs) {
            String in = pair.substring(0, pair.indexOf('='));
            String type = "org.carchi.schemas.avro." + in.substring(in.lastIndexOf('.') + 1);
            peer.echo(in, pair.substring(in.length() + 1), each, Class.forName(type));
        }
        System.out.println(each * pairs.size() + " records read and written");
    }

    private <V> void echo(String in, String out, int count, Class<V> type)
            throws ExecutionException, InterruptedException {
        Serde<V> serde = serdes.of(type);
        try (KafkaConsumer<String, byte[]> consumer =
                        new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer());
                KafkaProducer<String, byte[]> producer =
                        new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer())) {
            TopicPartition partition = new TopicPartition(in, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            int done = 0;
            while (done < count) {
                for (ConsumerRecord<String, byte[]> read : consumer.poll(Duration.ofSeconds(1))) {
                    V record = serde.deserializer().deserialize(in, read.value());
                    producer.send(new ProducerRecord<>(out, serde.serializer().serialize(out, record)))
                            .get();
                    done++;
                }
            }
        }
    }
}
