package org.carchi.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carchi.embedded.EmbeddedPlatform;
import org.junit.jupiter.api.Test;

/** Our own services' serdes with Confluent's classes swapped in by name, beside our Avro and Kafka client. */
final class ConfluentSwapIT extends EchoContract {

    private final EmbeddedPlatform platform;

    ConfluentSwapIT(EmbeddedPlatform platform) {
        super(platform, "swap");
        this.platform = platform;
    }

    @Override
    String echo(List<String> arguments) {
        return Peer.withConfluent(SwappedSerdes.class).run(arguments);
    }

    @Test
    void tellsAnOutageFromPoisonWithConfluentsClasses() {
        String printed = Peer.withConfluent(SwappedFailures.class).run(List.of(platform.registryUrl()));

        assertThat(printed)
                .contains("registry down: outage")
                .contains("unknown id: poison")
                .contains("no frame: poison")
                .contains("damaged record: poison");
    }
}
