package org.carchi.ingest.admit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.carchi.ingest.identity.ArticleNames;
import org.carchi.schemas.ArticleText;
import org.carchi.schemas.avro.ReceivedArticle;

/**
 * The articles that names and texts stand for, per source. A name names for ever what it first named; a text is
 * remembered for a while, so that a second name of it is recognised.
 *
 * @param names article ids by source and name
 * @param contents article ids by source and text digest
 * @param contentMemory how long a text is remembered
 */
record Identities(KeyValueStore<String, String> names, WindowStore<String, String> contents, Duration contentMemory) {

    /** The id of the article that the delivery belongs to; its name and text stand for that article from now on. */
    String resolve(ReceivedArticle article, Instant receivedAt) {
        String own = ArticleNames.idOf(article).value();
        String name = keyed(article, own);
        ArticleText text = ArticleText.of(article.getTitle(), article.getLead(), article.getBody());
        Optional<String> known = Optional.ofNullable(names.get(name));
        if (text.joined().isBlank()) {
            return known.orElse(own);
        }
        String content = keyed(article, text.digest());
        Optional<String> sameText = idOfContent(content, receivedAt);
        String id = known.or(() -> sameText).orElse(own);
        if (known.isEmpty()) {
            names.put(name, id);
        }
        if (sameText.isEmpty()) {
            contents.put(content, id, receivedAt.toEpochMilli());
        }
        return id;
    }

    private Optional<String> idOfContent(String content, Instant receivedAt) {
        try (WindowStoreIterator<String> oldestFirst =
                contents.fetch(content, receivedAt.minus(contentMemory), receivedAt)) {
            return oldestFirst.hasNext() ? Optional.of(oldestFirst.next().value) : Optional.empty();
        }
    }

    private static String keyed(ReceivedArticle article, String key) {
        return article.getSourceId() + '\n' + key;
    }
}
