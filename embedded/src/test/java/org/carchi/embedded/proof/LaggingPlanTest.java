package org.carchi.embedded.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.carchi.runtime.replay.ReplayWindow;
import org.carchi.runtime.topics.OffsetRange;
import org.junit.jupiter.api.Test;

class LaggingPlanTest {

    private static final TopicPartition PARTITION = new TopicPartition("articles", 0);

    @Test
    void lagsWhereAnArticleStandsBehindTheWindow() {
        assertThat(plan(10, 12).lags()).isTrue();
    }

    @Test
    void takesTheMarkerOfATransactionForNoArticle() {
        assertThat(plan(10, 11).lags()).isFalse();
        assertThat(plan(10, 10).lags()).isFalse();
    }

    private static LaggingPlan plan(long reached, long end) {
        Map<TopicPartition, OffsetRange> ranges = Map.of(PARTITION, new OffsetRange(0, reached));
        return new LaggingPlan(new ReplayWindow("id", 1, ranges, Instant.MIN, Instant.MAX), Map.of(PARTITION, end));
    }
}
