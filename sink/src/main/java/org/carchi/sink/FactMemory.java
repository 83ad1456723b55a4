package org.carchi.sink;

import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.state.KeyValueStore;
import org.carchi.runtime.streams.RecordSize;
import org.carchi.runtime.streams.Refused;
import org.carchi.schemas.avro.ArticleFacts;

/** What was last published of each article. */
final class FactMemory {

    private static final ArticleFacts NOTHING = new ArticleFacts(0, "", List.of(), List.of());

    private final KeyValueStore<String, byte[]> store;
    private final Serde<ArticleFacts> serde;
    private final String changelog;
    private final int maxRecordBytes;

    FactMemory(KeyValueStore<String, byte[]> store, SinkTopology wiring, String applicationId) {
        this.store = store;
        this.serde = wiring.serdes().of(ArticleFacts.class);
        this.changelog = SinkTopology.factsChangelog(applicationId).name();
        this.maxRecordBytes = wiring.maxRecordBytes();
    }

    ArticleFacts of(String articleId) {
        byte[] bytes = store.get(articleId);
        return bytes == null ? NOTHING : serde.deserializer().deserialize(changelog, bytes);
    }

    /** Refuses what the changelog could not carry. */
    void put(String articleId, ArticleFacts facts) {
        byte[] bytes = serde.serializer().serialize(changelog, facts);
        if (RecordSize.of(articleId, bytes) > maxRecordBytes) {
            throw new Refused("what the article's facts take to remember, " + bytes.length + " bytes, is more than the "
                    + maxRecordBytes + " allowed by max.record.bytes");
        }
        store.put(articleId, bytes);
    }
}
