package org.carchi.enrich.stream;

import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.carchi.runtime.replay.ReplayWindow;
import org.carchi.schemas.RecordHeader;
import org.carchi.schemas.avro.RawArticle;

/** Lets through what a replay covers, marked with the replay's id and generation. */
final class WindowProcessor extends ContextualProcessor<String, RawArticle, String, RawArticle> {

    private final ReplayWindow window;

    WindowProcessor(ReplayWindow window) {
        this.window = window;
    }

    @Override
    public void process(Record<String, RawArticle> article) {
        RecordMetadata place = context().recordMetadata().orElseThrow();
        TopicPartition partition = new TopicPartition(place.topic(), place.partition());
        if (window.covers(partition, place.offset(), article.value().getPublishedAt())) {
            RecordHeader.REPLAY_ID.set(article.headers(), window.id());
            RecordHeader.GENERATION.set(article.headers(), Long.toString(window.generation()));
            context().forward(article);
        }
    }
}
