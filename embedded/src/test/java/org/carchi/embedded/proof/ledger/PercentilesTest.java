package org.carchi.embedded.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void takesTheNearestRank() {
        Percentiles hundred = Percentiles.of(
                IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList());

        assertThat(hundred.at(50)).hasMillis(50);
        assertThat(hundred.at(99)).hasMillis(99);
        assertThat(hundred.max()).hasMillis(100);
    }

    @Test
    void sortsFirst() {
        Percentiles three = Percentiles.of(List.of(Duration.ofMillis(9), Duration.ofMillis(1), Duration.ofMillis(5)));

        assertThat(three.min()).hasMillis(1);
        assertThat(three.median()).hasMillis(5);
        assertThat(three.at(99)).hasMillis(9);
    }

    @Test
    void refusesAnEmptySample() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentiles.of(List.of()));
    }
}
