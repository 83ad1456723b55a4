package org.carchi.interop;

import java.util.List;
import org.carchi.embedded.EmbeddedPlatform;

/** Confluent's genuine serializer and deserializer, in a JVM with their own Avro and Kafka client, as a peer. */
final class ConfluentEchoIT extends EchoContract {

    ConfluentEchoIT(EmbeddedPlatform platform) {
        super(platform, "confluent");
    }

    @Override
    String echo(List<String> arguments) {
        return Peer.ofConfluent().run(arguments);
    }
}
