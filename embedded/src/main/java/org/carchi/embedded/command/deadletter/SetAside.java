package org.carchi.embedded.command.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.carchi.runtime.streams.DeadLetter;
import org.jspecify.annotations.Nullable;

/**
 * One record that was set aside.
 *
 * @param place where it stands in its dead-letter topic: {@code PARTITION:OFFSET}
 * @param time when that was
 * @param key original key, empty where there was none
 * @param value original bytes, or their beginning
 * @param headers as text
 */
public record SetAside(String place, Instant time, String key, byte[] value, Map<String, String> headers) {

    static SetAside of(ConsumerRecord<String, byte[]> found) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : found.headers()) {
            headers.put(header.key(), text(header.value()));
        }
        return new SetAside(
                found.partition() + ":" + found.offset(),
                Instant.ofEpochMilli(found.timestamp()),
                found.key() == null ? "" : found.key(),
                found.value() == null ? new byte[0] : found.value(),
                headers);
    }

    /** What was being done. */
    public String stage() {
        return headers.getOrDefault(DeadLetter.STAGE, "");
    }

    /** Why it was set aside. */
    public String reason() {
        return headers.getOrDefault(DeadLetter.REASON, headers.getOrDefault(DeadLetter.MESSAGE, ""));
    }

    /** Where it was read: a topic's partition and offset, or where a file or feed is. */
    public String origin() {
        String topic = headers.getOrDefault(DeadLetter.TOPIC, "");
        return headers.getOrDefault(
                DeadLetter.ORIGIN,
                topic + "-" + headers.get(DeadLetter.PARTITION) + " at offset " + headers.get(DeadLetter.OFFSET));
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
