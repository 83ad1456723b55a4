package org.carchi.runtime.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class LastRecordsTest {

    private final Log log = new Log();
    private final LastRecords lastRecords = new LastRecords(log);

    @Test
    void leavesOutTheMarkersBehindTheLastRecord() {
        TopicPartition articles = log.topic("articles", 10);
        log.put(articles, 3);
        log.put(articles, 7);

        assertThat(lastRecords.endOf(Map.of(articles, new OffsetRange(2, 10))))
                .containsEntry(articles, new OffsetRange(2, 8));
    }

    @Test
    void emptiesARangeThatHoldsOnlyMarkers() {
        TopicPartition articles = log.topic("articles", 10);
        log.put(articles, 7);

        assertThat(lastRecords.endOf(Map.of(articles, new OffsetRange(8, 10))))
                .containsEntry(articles, new OffsetRange(8, 8));
    }

    @Test
    void leavesRecordsBehindTheRangeToOthers() {
        TopicPartition articles = log.topic("articles", 10);
        log.put(articles, 3);
        log.put(articles, 7);

        assertThat(lastRecords.endOf(Map.of(articles, new OffsetRange(0, 6))))
                .containsEntry(articles, new OffsetRange(0, 4));
    }

    @Test
    void looksBackAsFarAsItMust() {
        TopicPartition articles = log.topic("articles", 100_000);
        TopicPartition others = log.topic("others", 100_000);
        log.put(articles, 5);

        assertThat(lastRecords.endOf(
                        Map.of(articles, new OffsetRange(0, 100_000), others, new OffsetRange(0, 100_000))))
                .containsEntry(articles, new OffsetRange(0, 6))
                .containsEntry(others, new OffsetRange(0, 0));
    }

    @Test
    void saysWhichPartitionCannotBeRead() {
        TopicPartition articles = log.topic("articles", 10);
        log.silence(articles);

        assertThatThrownBy(() -> lastRecords.endOf(Map.of(articles, new OffsetRange(0, 10))))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("articles-0");
    }
}
