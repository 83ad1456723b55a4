package org.carchi.runtime.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.carchi.runtime.streams.InternalTopic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.TypedTopic;
import org.carchi.schemas.avro.AdmittedArticle;
import org.carchi.schemas.wire.WireFormat;
import org.junit.jupiter.api.Test;

class WrittenSchemaIdsTest {

    private static final TypedTopic ARTICLES = Topics.standard().articles();
    private static final TypedTopic CHANGELOG =
            InternalTopic.changelog("carchi-ingest", "admitted-articles", AdmittedArticle.class);

    private final Log log = new Log();
    private final WrittenSchemaIds ids = new WrittenSchemaIds(log);

    @Test
    void looksAtTheFirstAndTheNewestRecord() {
        TopicPartition articles = log.topic(ARTICLES.name(), 100);
        log.put(articles, 0, WireFormat.header(1));
        log.put(articles, 50, WireFormat.header(2));
        log.put(articles, 98, WireFormat.header(3));

        assertThat(ids.of(List.of(ARTICLES))).containsEntry(ARTICLES, Set.of(1, 3));
    }

    @Test
    void findsNothingInATopicThatIsEmptyOrNotThere() {
        log.topic(ARTICLES.name(), 0);

        assertThat(ids.of(List.of(ARTICLES, CHANGELOG)))
                .containsEntry(ARTICLES, Set.of())
                .containsEntry(CHANGELOG, Set.of());
    }

    @Test
    void doesNotTakeAPartitionThatCannotBeReadForAnEmptyOne() {
        TopicPartition articles = log.topic(ARTICLES.name(), 100);
        log.put(articles, 0, WireFormat.header(1));
        log.silence(articles);

        assertThatThrownBy(() -> ids.of(List.of(ARTICLES)))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining(articles.toString());
    }
}
