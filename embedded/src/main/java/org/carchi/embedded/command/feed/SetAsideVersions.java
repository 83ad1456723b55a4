package org.carchi.embedded.command.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.carchi.embedded.command.read.TopicReader;
import org.carchi.embedded.command.read.TopicValues;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.wire.UndecodableRecord;

/**
 * The versions of articles that enrich or sink has set aside, from the first dead letter on: a delivery that changes
 * nothing may have been set aside long before. Not thread-safe.
 */
final class SetAsideVersions implements AutoCloseable {

    /** A letter that does not tell its version may be about any. */
    private static final int ANY = Integer.MAX_VALUE;

    private final TopicReader letters;
    private final String ofEnrich;
    private final TopicValues<RawArticle> readByEnrich;
    private final TopicValues<EnrichedArticle> readBySink;

    SetAsideVersions(ServiceSettings wire) {
        Topics topics = wire.topics();
        Topic<?> enrich = topics.deadLetters(ServiceName.ENRICH);
        Topic<?> sink = topics.deadLetters(ServiceName.SINK);
        this.letters = TopicReader.fromBeginning(wire, List.of(enrich, sink));
        this.ofEnrich = enrich.name();
        this.readByEnrich = new TopicValues<>(wire, topics.articles());
        this.readBySink = new TopicValues<>(wire, topics.enriched());
    }

    /** The highest version in the next letters, of each of the articles that they are about. */
    Map<String, Integer> poll(Set<String> articles) {
        Map<String, Integer> found = new HashMap<>();
        for (ConsumerRecord<String, byte[]> letter : letters.poll(Duration.ZERO)) {
            if (articles.contains(letter.key())) {
                found.merge(letter.key(), version(letter), Math::max);
            }
        }
        return found;
    }

    @Override
    public void close() {
        letters.close();
    }

    /** A dead letter holds the record that the service read. */
    private int version(ConsumerRecord<String, byte[]> letter) {
        if (letter.value() == null) {
            return ANY;
        }
        try {
            return letter.topic().equals(ofEnrich)
                    ? readByEnrich.of(letter).getVersion()
                    : readBySink.of(letter).getVersion();
        } catch (UndecodableRecord e) {
            return ANY;
        }
    }
}
