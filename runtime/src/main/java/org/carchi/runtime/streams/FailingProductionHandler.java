package org.carchi.runtime.streams;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * Fails on every send that failed: inside a transaction a lost record cannot be skipped. What cannot be sent is refused
 * before it is forwarded, see {@link Outbox}.
 */
public final class FailingProductionHandler implements ProductionExceptionHandler {

    @Override
    public void configure(Map<String, ?> settings) {}

    @Override
    public Response handleError(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> unsent, Exception cause) {
        return Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Response handleSerializationError(
            ErrorHandlerContext context, ProducerRecord unsent, Exception cause, SerializationExceptionOrigin origin) {
        return Response.fail();
    }
}
