package org.carchi.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RetentionTest {

    @Test
    void keepsForEver() {
        assertThat(Retention.FOREVER.topicSettings())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "-1")
                .containsEntry("retention.bytes", "-1");
    }

    @Test
    void keepsTheNewestOfEachKey() {
        assertThat(Retention.COMPACTED.topicSettings()).containsEntry("cleanup.policy", "compact");
    }

    @Test
    void countsDaysFromTheAppendAndNotFromTheRecordsOwnTime() {
        Retention week = Retention.days(7);

        assertThat(week.description()).isEqualTo("7 days");
        assertThat(week.topicSettings())
                .containsEntry("retention.ms", "604800000")
                .containsEntry("message.timestamp.type", "LogAppendTime");
    }
}
