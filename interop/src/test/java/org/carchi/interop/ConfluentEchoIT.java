package org.carchi.interop;

import java.io.IOException;
import java.util.List;
import org.carchi.embedded.EmbeddedPlatform;

/** Confluent's genuine serializer and deserializer, in a JVM with their own Avro and Kafka client, as a peer. */
final class ConfluentEchoIT extends EchoContract {

    private final EmbeddedPlatform platform;

    ConfluentEchoIT(EmbeddedPlatform platform) {
        super(platform, "confluent");
        this.platform = platform;
    }

    @Override
    String echo(List<String> arguments) throws IOException {
        try (ReferencesRelay relay = new ReferencesRelay(platform.registryUrl())) {
            return Peer.ofConfluent().run(relay.through(arguments));
        }
    }
}
