package org.carchi.schemas;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** A header of ours: its name, and its value as UTF-8 text. */
public enum RecordHeader {
    /** Version of the rules that made an enriched article. */
    ANALYZER_VERSION("carchi-analyzer-version"),
    /** The replay that wrote the record; absent on what the live wire wrote. */
    REPLAY_ID("carchi-replay-id"),
    /** Rank of the replay among all: larger is later. */
    GENERATION("carchi-generation");

    private final String key;

    RecordHeader(String key) {
        this.key = key;
    }

    /** The header's name on the record. */
    public String key() {
        return key;
    }

    /** Sets the header, in place of what stood there. */
    public void set(Headers headers, String value) {
        headers.remove(key);
        headers.add(key, value.getBytes(StandardCharsets.UTF_8));
    }

    public Optional<String> of(Headers headers) {
        Header header = headers.lastHeader(key);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
