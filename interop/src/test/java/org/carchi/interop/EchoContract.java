package org.carchi.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serde;
import org.carchi.embedded.EmbeddedPlatform;
import org.carchi.schemas.wire.RandomRecords;
import org.carchi.schemas.wire.TopicSerdes;
import org.carchi.schemas.wire.WireFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What holds of every peer: it reads each record that we write, writes what it read, and we read that back unchanged
 * to the byte.
 */
@ExtendWith(PlatformExtension.class)
abstract class EchoContract {

    private static final int RECORDS = 40;

    private final TopicSerdes serdes;
    private final EchoTopics topics;

    EchoContract(EmbeddedPlatform platform, String peer) {
        this.serdes = new TopicSerdes(Map.of("schema.registry.url", platform.registryUrl()));
        this.topics = new EchoTopics(platform, peer);
    }

    /** Runs the peer and returns what it printed. */
    abstract String echo(List<String> arguments) throws IOException;

    /** What the peer needs to find before it starts. */
    void prepare(EchoTopics topics) {}

    @Test
    void bringsEveryRecordBackThroughThePeer() throws IOException {
        topics.create();
        prepare(topics);
        Map<Class<?>, List<byte[]>> written =
                EchoTopics.TYPES.stream().collect(Collectors.toMap(type -> type, this::write));
        int records = RECORDS * EchoTopics.TYPES.size();

        String printed = echo(topics.arguments(records));

        assertThat(printed).contains(records + " records read and written");
        assertThat(EchoTopics.TYPES).allSatisfy(type -> {
            List<byte[]> back = topics.read(topics.out(type), RECORDS);
            assertThat(records(type, back)).isEqualTo(records(type, written.getOrDefault(type, List.of())));
            assertThat(payloads(back)).containsExactlyElementsOf(payloads(written.getOrDefault(type, List.of())));
        });
    }

    private <V> List<byte[]> write(Class<V> type) {
        Serde<V> serde = serdes.of(type);
        List<byte[]> values = IntStream.range(0, RECORDS)
                .mapToObj(seed -> serde.serializer().serialize(topics.in(type), RandomRecords.of(type, seed)))
                .toList();
        topics.write(topics.in(type), values);
        return values;
    }

    private <V> List<V> records(Class<V> type, List<byte[]> values) {
        Serde<V> serde = serdes.of(type);
        return values.stream()
                .map(value -> serde.deserializer().deserialize(topics.out(type), value))
                .toList();
    }

    private static List<byte[]> payloads(List<byte[]> values) {
        return values.stream()
                .map(value -> Arrays.copyOfRange(value, WireFormat.HEADER_BYTES, value.length))
                .toList();
    }
}
