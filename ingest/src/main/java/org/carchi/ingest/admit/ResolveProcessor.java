package org.carchi.ingest.admit;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.carchi.runtime.streams.Refused;
import org.carchi.schemas.avro.ReceivedArticle;

/** The first keyed step: where a source's deliveries are kept together, each gets the id of its article. */
@SuppressWarnings("NullAway.Init") // Kafka Streams calls init before the first record
final class ResolveProcessor implements Processor<String, ReceivedArticle, String, ReceivedArticle> {

    private final AdmissionSettings settings;
    private ProcessorContext<String, ReceivedArticle> context;
    private Identities identities;

    ResolveProcessor(AdmissionSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<String, ReceivedArticle> context) {
        this.context = context;
        this.identities = new Identities(
                context.getStateStore(AdmissionTopology.NAMES),
                context.getStateStore(AdmissionTopology.CONTENTS),
                settings.contentMemory());
    }

    @Override
    public void process(Record<String, ReceivedArticle> delivery) {
        if (delivery.value() == null) {
            throw new Refused("the delivery has no value; deliver a withdrawal with status CANCELED instead");
        }
        Instant receivedAt = Instant.ofEpochMilli(delivery.timestamp());
        context.forward(delivery.withKey(identities.resolve(delivery.value(), receivedAt)));
    }
}
