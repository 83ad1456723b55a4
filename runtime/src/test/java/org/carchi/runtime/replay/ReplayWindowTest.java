package org.carchi.runtime.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.carchi.runtime.topics.OffsetRange;
import org.junit.jupiter.api.Test;

class ReplayWindowTest {

    private static final TopicPartition FIRST = new TopicPartition("news.articles.v1", 0);
    private static final TopicPartition SECOND = new TopicPartition("news.articles.v1", 1);
    private static final Instant MARCH = Instant.parse("2025-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2025-04-01T00:00:00Z");

    private final ReplayWindow window = new ReplayWindow(
            "r1", 7, Map.of(FIRST, new OffsetRange(10, 20), SECOND, new OffsetRange(0, 0)), MARCH, APRIL);

    @Test
    void coversOffsetsFromBeginToEndExclusive() {
        assertThat(window.covers(FIRST, 9, MARCH)).isFalse();
        assertThat(window.covers(FIRST, 10, MARCH)).isTrue();
        assertThat(window.covers(FIRST, 19, MARCH)).isTrue();
        assertThat(window.covers(FIRST, 20, MARCH)).isFalse();
    }

    @Test
    void coversNothingOfAnEmptyPartition() {
        assertThat(window.covers(SECOND, 0, MARCH)).isFalse();
    }

    @Test
    void coversPublicationTimesFromFirstToLastExclusive() {
        assertThat(window.covers(FIRST, 10, MARCH.minusMillis(1))).isFalse();
        assertThat(window.covers(FIRST, 10, APRIL.minusMillis(1))).isTrue();
        assertThat(window.covers(FIRST, 10, APRIL)).isFalse();
    }

    @Test
    void countsWhatRemains() {
        assertThat(window.size()).isEqualTo(10);
        assertThat(window.remaining(Map.of())).isEqualTo(10);
        assertThat(window.remaining(Map.of(FIRST, 16L))).isEqualTo(4);
        assertThat(window.remaining(Map.of(FIRST, 25L, SECOND, 3L))).isZero();
    }
}
