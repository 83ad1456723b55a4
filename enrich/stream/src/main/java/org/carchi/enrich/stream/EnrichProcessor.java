package org.carchi.enrich.stream;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.carchi.runtime.streams.Outbox;
import org.carchi.schemas.RecordHeader;
import org.carchi.schemas.avro.RawArticle;

/** Enriches one article at a time; what would not fit into a record is refused. */
final class EnrichProcessor extends ContextualProcessor<String, RawArticle, String, byte[]> {

    private final EnrichTopology wiring;
    private final Enricher enricher;

    EnrichProcessor(EnrichTopology wiring, Enricher enricher) {
        this.wiring = wiring;
        this.enricher = enricher;
    }

    @Override
    public void process(Record<String, RawArticle> article) {
        RecordHeader.ANALYZER_VERSION.set(article.headers(), wiring.analyzer().version());
        new Outbox(wiring.serdes(), wiring.maxRecordBytes(), article)
                .add(wiring.topics().enriched(), article.key(), enricher.enrich(article.value()))
                .forward(context());
    }
}
