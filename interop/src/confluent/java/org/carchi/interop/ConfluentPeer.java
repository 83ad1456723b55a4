package org.carchi.interop;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A peer made of Confluent's own classes, started from its source with their jar alone on the class path. Arguments:
 * brokers, registry, number of records, then pairs IN=OUT of topics; each record read from IN is written to OUT, under
 * a schema that Confluent's serializer registers.
 */
public final class ConfluentPeer {

    private ConfluentPeer() {}

    public static void main(String[] args) {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", args[0]);
        config.put("schema.registry.url", args[1]);
        config.put("key.serializer", StringSerializer.class);
        config.put("value.serializer", KafkaAvroSerializer.class);
        config.put("key.deserializer", StringDeserializer.class);
        config.put("value.deserializer", KafkaAvroDeserializer.class);
        Map<String, String> outputs = new HashMap<>();
        for (String pair : List.of(args).subList(3, args.length)) {
            outputs.put(pair.split("=")[0], pair.split("=")[1]);
        }
        try {
            echo(config, Integer.parseInt(args[2]), outputs);
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void echo(Map<String, Object> config, int count, Map<String, String> outputs) {
        try (KafkaConsumer<String, Object> consumer = new KafkaConsumer<>(config);
                KafkaProducer<String, Object> producer = new KafkaProducer<>(config)) {
            List<TopicPartition> partitions = new ArrayList<>();
            outputs.keySet().forEach(topic -> partitions.add(new TopicPartition(topic, 0)));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            int done = 0;
            while (done < count) {
                for (ConsumerRecord<String, Object> read : consumer.poll(Duration.ofSeconds(1))) {
                    producer.send(new ProducerRecord<>(outputs.get(read.topic()), read.key(), read.value()));
                    done++;
                }
            }
            producer.flush();
            System.out.println(done + " records read and written");
        }
    }
}
