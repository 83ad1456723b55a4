package org.carchi.runtime.streams;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.processor.api.Record;
import org.carchi.schemas.registry.SchemaRejected;
import org.carchi.schemas.wire.Outage;
import org.jspecify.annotations.Nullable;

/**
 * Tells poison from an outage. A record that cannot be read or processed goes to the dead-letter topic, in the
 * transaction of its neighbours, and the stream goes on; what says nothing about the record, such as an outage or a
 * broken state store, fails the task, so that the record is read again.
 */
public final class PoisonHandler implements DeserializationExceptionHandler, ProcessingExceptionHandler {

    /** Setting with the dead-letter topic, under the name that Kafka Streams gave it; absent: poison is dropped. */
    public static final String TOPIC_SETTING = "errors.dead.letter.queue.topic.name";

    private static final int MOST_CAUSES = 50;

    private @Nullable String topic;
    private int maxRecordBytes = Integer.MAX_VALUE;

    @Override
    public void configure(Map<String, ?> settings) {
        topic = (String) settings.get(TOPIC_SETTING);
        if (settings.get(StreamsSettings.MAX_RECORD_BYTES) instanceof Integer budget) {
            maxRecordBytes = budget;
        }
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> poison, Exception cause) {
        return Outage.isOutage(cause)
                ? DeserializationExceptionHandler.Response.fail()
                : DeserializationExceptionHandler.Response.resume(
                        deadLetters(context, "deserialize", cause, poison.key(), poison.value()));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, @Nullable Record<?, ?> poison, Exception cause) {
        return isOfTheWire(cause)
                ? ProcessingExceptionHandler.Response.fail()
                : ProcessingExceptionHandler.Response.resume(
                        deadLetters(context, stage(context), cause, context.sourceRawKey(), context.sourceRawValue()));
    }

    /**
     * Whether the wire is at fault and not the record: something it needs is away, Kafka Streams itself has failed (its
     * stores and its producer throw nothing else), or a schema of ours is not registered.
     */
    private static boolean isOfTheWire(Exception failure) {
        return Outage.isOutage(failure)
                || Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                        .limit(MOST_CAUSES)
                        .anyMatch(cause -> cause instanceof StreamsException || cause instanceof SchemaRejected);
    }

    private List<ProducerRecord<byte[], byte[]>> deadLetters(
            ErrorHandlerContext context,
            String stage,
            Exception cause,
            byte @Nullable [] key,
            byte @Nullable [] value) {
        if (topic == null) {
            return List.of();
        }
        DeadLetter letter = new DeadLetter(key, value, stage, reason(cause), Optional.of(cause), origin(context));
        return List.of(letter.toRecord(topic, context.headers(), maxRecordBytes));
    }

    private static String stage(ErrorHandlerContext context) {
        return isPunctuation(context) ? "punctuate" : "process";
    }

    private static Map<String, String> origin(ErrorHandlerContext context) {
        return isPunctuation(context)
                ? Map.of(
                        DeadLetter.ORIGIN,
                        "punctuation of " + context.processorNodeId() + " in task " + context.taskId())
                : DeadLetter.position(context.topic(), context.partition(), context.offset());
    }

    /** What a clock set off has no record behind it. */
    private static boolean isPunctuation(ErrorHandlerContext context) {
        return context.topic() == null;
    }

    private static String reason(Exception cause) {
        return cause instanceof Refused ? String.valueOf(cause.getMessage()) : cause.toString();
    }
}
