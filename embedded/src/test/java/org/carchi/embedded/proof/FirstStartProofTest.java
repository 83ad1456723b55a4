package org.carchi.embedded.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.carchi.embedded.proof.ledger.Report;
import org.junit.jupiter.api.Test;

class FirstStartProofTest {

    private final FirstStartProof.Tally tally = new FirstStartProof.Tally();

    @Test
    void provesNothingWhereEveryKillCameBeforeTheFirstId() {
        tally.killed(Duration.ofSeconds(1), 0);

        assertThat(report().held()).isFalse();
    }

    @Test
    void holdsWhereTheIdsThatWereSeenKeepTheirMeaning() {
        tally.killed(Duration.ofSeconds(1), 0);
        tally.killed(Duration.ofSeconds(5), 3);

        assertThat(report().held()).isTrue();
    }

    private Report report() {
        Report report = new Report("first-start");
        tally.tell(report);
        return report;
    }
}
