package org.carchi.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.carchi.schemas.Sha256;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    private static final int BUDGET = 1024 * 1024;
    private static final byte[] KEY = "key".getBytes(UTF_8);

    @Test
    void keepsTheBytesAndSaysWhyAndFromWhere() {
        DeadLetter letter = new DeadLetter(
                KEY,
                new byte[] {1, 2, 3},
                "process",
                "it is broken",
                Optional.of(new IllegalStateException("broken")),
                DeadLetter.position("news.articles.v1", 4, 17));

        ProducerRecord<byte[], byte[]> record = letter.toRecord("dlq", new RecordHeaders(), BUDGET);

        assertThat(record.key()).isEqualTo(KEY);
        assertThat(record.value()).containsExactly(1, 2, 3);
        assertThat(text(record.headers(), DeadLetter.TOPIC)).isEqualTo("news.articles.v1");
        assertThat(text(record.headers(), DeadLetter.PARTITION)).isEqualTo("4");
        assertThat(text(record.headers(), DeadLetter.OFFSET)).isEqualTo("17");
        assertThat(text(record.headers(), DeadLetter.STAGE)).isEqualTo("process");
        assertThat(text(record.headers(), DeadLetter.REASON)).isEqualTo("it is broken");
        assertThat(text(record.headers(), DeadLetter.EXCEPTION)).isEqualTo("java.lang.IllegalStateException");
        assertThat(text(record.headers(), DeadLetter.MESSAGE)).isEqualTo("broken");
        assertThat(text(record.headers(), DeadLetter.STACKTRACE)).contains("DeadLetterTest");
        assertThat(record.headers().lastHeader(DeadLetter.LENGTH)).isNull();
    }

    @Test
    void passesOnTheHeadersOfTheRecord() {
        Headers passedOn = new RecordHeaders().add("traceparent", "00-1-2-01".getBytes(UTF_8));
        DeadLetter letter = new DeadLetter(KEY, null, "process", "why", Optional.empty(), Map.of());

        ProducerRecord<byte[], byte[]> record = letter.toRecord("dlq", passedOn, BUDGET);

        assertThat(text(record.headers(), "traceparent")).isEqualTo("00-1-2-01");
        assertThat(record.value()).isNull();
    }

    @Test
    void keepsTheBeginningLengthAndDigestOfWhatIsTooLong() {
        byte[] value = "ə".repeat(100_000).getBytes(UTF_8);
        DeadLetter letter =
                new DeadLetter(KEY, value, "read", "too long", Optional.empty(), Map.of(DeadLetter.ORIGIN, "a.txt"));

        ProducerRecord<byte[], byte[]> record = letter.toRecord("dlq", new RecordHeaders(), 150_000);

        assertThat(record.value()).hasSize(DeadLetter.KEPT_BYTES);
        assertThat(text(record.headers(), DeadLetter.LENGTH)).isEqualTo("200000");
        assertThat(text(record.headers(), DeadLetter.SHA256)).isEqualTo(Sha256.hex(value));
        assertThat(text(record.headers(), DeadLetter.ORIGIN)).isEqualTo("a.txt");
    }

    @Test
    void leavesOutTheOriginalHeadersWhereTheyAloneAreTooLong() {
        Headers passedOn = new RecordHeaders().add("foreign", new byte[BUDGET]);
        DeadLetter letter = new DeadLetter(KEY, new byte[] {1}, "process", "why", Optional.empty(), Map.of());

        ProducerRecord<byte[], byte[]> record = letter.toRecord("dlq", passedOn, BUDGET);

        assertThat(record.headers().lastHeader("foreign")).isNull();
        assertThat(text(record.headers(), DeadLetter.HEADERS_LENGTH)).isEqualTo("1048591");
        assertThat(record.key()).isEqualTo(KEY);
        assertThat(record.value()).containsExactly(1);
        assertThat(record.headers().lastHeader(DeadLetter.LENGTH)).isNull();
    }

    @Test
    void fitsWhateverIsTooLong() {
        byte[] huge = new byte[2 * BUDGET];
        Headers passedOn = new RecordHeaders().add("foreign", huge);
        String words = "ə".repeat(BUDGET);
        DeadLetter letter = new DeadLetter(
                huge,
                huge,
                "process",
                words,
                Optional.of(new IllegalStateException(words)),
                Map.of(DeadLetter.ORIGIN, words));

        ProducerRecord<byte[], byte[]> record = letter.toRecord("dlq", passedOn, BUDGET);

        assertThat(RecordSize.of(record)).isLessThan(BUDGET);
        assertThat(record.key()).hasSize(DeadLetter.KEPT_BYTES);
        assertThat(record.value()).hasSize(DeadLetter.KEPT_BYTES);
        assertThat(text(record.headers(), DeadLetter.KEY_LENGTH)).isEqualTo("2097152");
        assertThat(text(record.headers(), DeadLetter.LENGTH)).isEqualTo("2097152");
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
