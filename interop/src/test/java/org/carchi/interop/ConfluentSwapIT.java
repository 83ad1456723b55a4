package org.carchi.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    String echo(List<String> arguments) throws IOException {
        return run(SwappedSerdes.class, arguments);
    }

    @Test
    void tellsAnOutageFromPoisonWithConfluentsClasses() throws IOException {
        String printed = run(SwappedFailures.class, List.of(platform.registryUrl()));

        assertThat(printed)
                .contains("registry down: outage")
                .contains("unknown id: poison")
                .contains("no frame: poison")
                .contains("damaged record: poison");
    }

    private String run(Class<?> main, List<String> arguments) throws IOException {
        try (ReferencesRelay relay = new ReferencesRelay(platform.registryUrl())) {
            return Peer.withConfluent(main).run(relay.through(arguments));
        }
    }
}
