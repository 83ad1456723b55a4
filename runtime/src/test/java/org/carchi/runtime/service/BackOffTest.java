package org.carchi.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void doublesUpToTheLongestWait() {
        BackOff waits = new BackOff(Duration.ofMillis(200), Duration.ofSeconds(1));

        assertThat(waits.next()).isEqualTo(Duration.ofMillis(200));
        assertThat(waits.next()).isEqualTo(Duration.ofMillis(400));
        assertThat(waits.next()).isEqualTo(Duration.ofMillis(800));
        assertThat(waits.next()).isEqualTo(Duration.ofSeconds(1));
        assertThat(waits.next()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void beginsAgainAfterAReset() {
        BackOff waits = new BackOff(Duration.ofMillis(200), Duration.ofSeconds(1));
        waits.next();
        waits.next();

        waits.reset();

        assertThat(waits.next()).isEqualTo(Duration.ofMillis(200));
    }
}
