package org.carchi.ingest.parse;

import java.util.List;
import org.carchi.ingest.decode.Excerpt;
import org.carchi.schemas.avro.ReceivedArticle;

/**
 * Something that is no article, with the bytes that were delivered.
 *
 * @param stage step that refused it
 * @param reason why, as a sentence that says what to do
 * @param sourceId source that it was read for
 * @param origin where it comes from
 * @param excerpt its bytes, or their beginning
 */
public record Rejected(Stage stage, String reason, String sourceId, String origin, Excerpt excerpt) implements Reading {

    /** Whether a dead letter of it may become smaller. */
    public boolean canBeShortened() {
        return excerpt.bytes().length > Excerpt.KEPT_BYTES;
    }

    /** The same with at most 64 KiB of its bytes. */
    public Rejected shortened() {
        return new Rejected(stage, reason, sourceId, origin, excerpt.shortened());
    }

    @Override
    public List<ReceivedArticle> articles() {
        return List.of();
    }

    @Override
    public List<Rejected> rejections() {
        return List.of(this);
    }
}
