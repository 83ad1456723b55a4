package org.carchi.interop;

import java.util.Arrays;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.wire.Outage;
import org.carchi.schemas.wire.RandomRecords;

/** A program that makes Confluent's deserializer fail in every way and prints what our classifier says. */
final class SwappedFailures {

    private static final String TOPIC = "swapped.failures";
    private static final String NOBODY = "http://localhost:1";

    private SwappedFailures() {}

    public static void main(String[] args) {
        Serde<ReceivedArticle> serde = SwappedSerdes.serdes(args[0]).of(ReceivedArticle.class);
        byte[] bytes = serde.serializer().serialize(TOPIC, RandomRecords.of(ReceivedArticle.class, 1));
        byte[] unknown = bytes.clone();
        unknown[1] = 0x7F;

        print("registry down", SwappedSerdes.serdes(NOBODY).of(ReceivedArticle.class), bytes);
        print("unknown id", serde, unknown);
        print("no frame", serde, new byte[] {'{', '}', 1, 2, 3, 4});
        print("damaged record", serde, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void print(String what, Serde<ReceivedArticle> serde, byte[] bytes) {
        try {
            serde.deserializer().deserialize(TOPIC, bytes);
            System.out.println(what + ": read");
        } catch (SerializationException e) {
            System.out.println(what + ": " + (Outage.isOutage(e) ? "outage" : "poison"));
        }
    }
}
