package org.carchi.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.internals.DefaultErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Record;
import org.carchi.schemas.registry.RegistryUnavailable;
import org.carchi.schemas.registry.SchemaRejected;
import org.carchi.schemas.wire.UndecodableRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PoisonHandlerTest {

    private static final byte[] KEY = "key".getBytes(UTF_8);
    private static final byte[] POISON = {9, 9, 9};

    private static final Record<String, String> PROCESSED = new Record<>("key", "value", 0);

    private final PoisonHandler handler = new PoisonHandler();
    private final ErrorHandlerContext context = new DefaultErrorHandlerContext(
            null, "news.articles.v1", 2, 17, new RecordHeaders(), "enrich", new TaskId(0, 2), 0, KEY, POISON);
    private final ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("news.articles.v1", 2, 17, KEY, POISON);

    @BeforeEach
    void configure() {
        handler.configure(Map.of(PoisonHandler.TOPIC_SETTING, "dlq", StreamsSettings.MAX_RECORD_BYTES, 1_000_000));
    }

    @Test
    void setsAsideARecordThatCannotBeDecoded() {
        DeserializationExceptionHandler.Response response =
                handler.handleError(context, record, new UndecodableRecord("no magic byte"));

        assertThat(response.result()).isEqualTo(DeserializationExceptionHandler.Result.RESUME);
        assertDeadLetter(response.deadLetterQueueRecords(), "deserialize");
    }

    @Test
    void setsAsideARecordThatCannotBeProcessed() {
        ProcessingExceptionHandler.Response response =
                handler.handleError(context, PROCESSED, new IllegalStateException("bug"));

        assertThat(response.result()).isEqualTo(ProcessingExceptionHandler.Result.RESUME);
        assertDeadLetter(response.deadLetterQueueRecords(), "process");
    }

    @Test
    void givesTheReasonOfARefusalAsItIs() {
        ProcessingExceptionHandler.Response response =
                handler.handleError(context, PROCESSED, new Refused("too large"));

        assertThat(header(response.deadLetterQueueRecords().get(0), DeadLetter.REASON))
                .isEqualTo("too large");
    }

    @Test
    void failsOnAnOutageSoThatTheRecordIsReadAgain() {
        RegistryUnavailable outage = new RegistryUnavailable("connection refused");

        assertThat(handler.handleError(context, record, outage).result())
                .isEqualTo(DeserializationExceptionHandler.Result.FAIL);
        assertThat(handler.handleError(context, PROCESSED, new IllegalStateException(outage))
                        .result())
                .isEqualTo(ProcessingExceptionHandler.Result.FAIL);
    }

    @ParameterizedTest
    @MethodSource("failuresOfTheWire")
    void failsOnWhatIsNotTheRecordsFault(Exception failure) {
        ProcessingExceptionHandler.Response response = handler.handleError(context, PROCESSED, failure);

        assertThat(response.result()).isEqualTo(ProcessingExceptionHandler.Result.FAIL);
        assertThat(response.deadLetterQueueRecords()).isEmpty();
    }

    static List<Exception> failuresOfTheWire() {
        return List.of(
                new ProcessorStateException("no space left on device"),
                new InvalidStateStoreException("the store is closed"),
                new StreamsException("the producer failed"),
                new IllegalStateException(new ProcessorStateException("no space left on device")),
                new SchemaRejected("the schema is not registered"));
    }

    @Test
    void setsAsideARecordWhoseOwnSchemaIsRefused() {
        DeserializationExceptionHandler.Response response =
                handler.handleError(context, record, new SchemaRejected("schema id 7 is no Avro schema"));

        assertThat(response.result()).isEqualTo(DeserializationExceptionHandler.Result.RESUME);
    }

    @Test
    void saysWhichPunctuationFailedWhereThereIsNoRecord() {
        ErrorHandlerContext clock = new DefaultErrorHandlerContext(
                null, null, -1, -1, new RecordHeaders(), "version", new TaskId(1, 2), 0, null, null);

        ProcessingExceptionHandler.Response response =
                handler.handleError(clock, (Record<?, ?>) null, new IllegalStateException("bug"));

        ProducerRecord<byte[], byte[]> letter =
                response.deadLetterQueueRecords().get(0);
        assertThat(letter.key()).isNull();
        assertThat(letter.value()).isNull();
        assertThat(header(letter, DeadLetter.STAGE)).isEqualTo("punctuate");
        assertThat(header(letter, DeadLetter.ORIGIN)).isEqualTo("punctuation of version in task 1_2");
    }

    @Test
    void dropsPoisonWhereNoTopicIsSet() {
        PoisonHandler replaying = new PoisonHandler();
        replaying.configure(Map.of());

        DeserializationExceptionHandler.Response response =
                replaying.handleError(context, record, new UndecodableRecord("no magic byte"));

        assertThat(response.result()).isEqualTo(DeserializationExceptionHandler.Result.RESUME);
        assertThat(response.deadLetterQueueRecords()).isEmpty();
    }

    private static void assertDeadLetter(List<ProducerRecord<byte[], byte[]>> deadLetters, String stage) {
        assertThat(deadLetters).hasSize(1);
        ProducerRecord<byte[], byte[]> letter = deadLetters.get(0);
        assertThat(letter.topic()).isEqualTo("dlq");
        assertThat(letter.key()).isEqualTo(KEY);
        assertThat(letter.value()).isEqualTo(POISON);
        assertThat(header(letter, DeadLetter.STAGE)).isEqualTo(stage);
        assertThat(header(letter, DeadLetter.TOPIC)).isEqualTo("news.articles.v1");
        assertThat(header(letter, DeadLetter.PARTITION)).isEqualTo("2");
        assertThat(header(letter, DeadLetter.OFFSET)).isEqualTo("17");
    }

    private static String header(ProducerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
