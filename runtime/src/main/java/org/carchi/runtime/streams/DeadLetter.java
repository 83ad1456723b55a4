package org.carchi.runtime.streams;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.carchi.schemas.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A record set aside: its original bytes, with the reason in headers. The headers are Kafka Streams' own
 * {@code __streams.errors.*} family in every service, and {@code carchi-*} for what it does not know.
 *
 * @param key original key
 * @param value original bytes
 * @param stage what was being done: {@code deserialize}, {@code process}, {@code punctuate}, {@code read}
 * @param reason why it was set aside, as a sentence
 * @param cause the exception behind it, where there was one
 * @param origin where it was read: {@code topic}, {@code partition} and {@code offset}, or {@code origin}
 */
public record DeadLetter(
        byte @Nullable [] key,
        byte @Nullable [] value,
        String stage,
        String reason,
        Optional<Throwable> cause,
        Map<String, String> origin) {

    public static final String EXCEPTION = "__streams.errors.exception";
    public static final String MESSAGE = "__streams.errors.message";
    public static final String STACKTRACE = "__streams.errors.stacktrace";
    public static final String TOPIC = "__streams.errors.topic";
    public static final String PARTITION = "__streams.errors.partition";
    public static final String OFFSET = "__streams.errors.offset";
    public static final String ORIGIN = "carchi-origin";
    public static final String STAGE = "carchi-stage";
    public static final String REASON = "carchi-reason";
    public static final String LENGTH = "carchi-length";
    public static final String SHA256 = "carchi-sha256";
    public static final String KEY_LENGTH = "carchi-key-length";
    public static final String HEADERS_LENGTH = "carchi-headers-length";

    /** What is kept of a value or key that is too long to keep whole. */
    public static final int KEPT_BYTES = 64 * 1024;

    private static final int MAX_HEADER_CHARS = 8 * 1024;

    public DeadLetter {
        origin = Map.copyOf(origin);
    }

    /** Where a record of the log was read, as headers. */
    public static Map<String, String> position(String topic, int partition, long offset) {
        return Map.of(TOPIC, topic, PARTITION, Integer.toString(partition), OFFSET, Long.toString(offset));
    }

    /**
     * The record to publish, the original headers before ours. Where it would exceed the budget, first the value is
     * kept in part, then the original headers are left out, then the key is kept in part.
     */
    public ProducerRecord<byte[], byte[]> toRecord(String topic, Iterable<Header> passedOn, int maxRecordBytes) {
        return Stream.of(Kept.values())
                .map(kept -> toRecord(topic, passedOn, kept))
                .filter(record -> RecordSize.of(record) <= maxRecordBytes)
                .findFirst()
                .orElseGet(() -> toRecord(topic, passedOn, Kept.LEAST));
    }

    private ProducerRecord<byte[], byte[]> toRecord(String topic, Iterable<Header> passedOn, Kept kept) {
        RecordHeaders headers = new RecordHeaders(kept.of(passedOn));
        Map<String, String> ours = reasons();
        ours.putAll(lengths(passedOn, kept));
        ours.forEach((name, text) -> {
            headers.remove(name);
            headers.add(name, shorten(text).getBytes(StandardCharsets.UTF_8));
        });
        return new ProducerRecord<>(topic, null, null, kept.ofKey(key), kept.ofValue(value), headers);
    }

    private Map<String, String> reasons() {
        Map<String, String> headers = new LinkedHashMap<>(origin);
        headers.put(STAGE, stage);
        headers.put(REASON, reason);
        cause.ifPresent(thrown -> {
            headers.put(EXCEPTION, thrown.getClass().getName());
            headers.put(MESSAGE, String.valueOf(thrown.getMessage()));
            headers.put(STACKTRACE, stackTrace(thrown));
        });
        return headers;
    }

    /** What the record was like where it is not kept whole. */
    private Map<String, String> lengths(Iterable<Header> passedOn, Kept kept) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (value != null && kept.ofValue(value) != value) {
            headers.put(LENGTH, Integer.toString(value.length));
            headers.put(SHA256, Sha256.hex(value));
        }
        if (kept.of(passedOn) != passedOn) {
            headers.put(HEADERS_LENGTH, Long.toString(RecordSize.of(passedOn)));
        }
        if (key != null && kept.ofKey(key) != key) {
            headers.put(KEY_LENGTH, Integer.toString(key.length));
        }
        return headers;
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String shorten(String text) {
        return text.length() <= MAX_HEADER_CHARS ? text : text.substring(0, MAX_HEADER_CHARS);
    }
}
