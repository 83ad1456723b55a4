package org.carchi.embedded.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValuesTest {

    private final Values values = new Values();

    @Test
    void findsNothingDifferingWhereAllWritersAgree() {
        values.note("a version 1", "live", "00ff");
        values.note("a version 1", "replay", "00ff");

        assertThat(values.differing()).isEmpty();
        assertThat(values.records("replay")).isEqualTo(1);
        assertThat(values.records("nobody")).isZero();
    }

    @Test
    void namesWhatTwoWritersPutDifferently() {
        values.note("a version 1", "live", "00ff");
        values.note("a version 1", "replay", "0000");
        values.note("b version 1", "live", "1111");

        assertThat(values.differing()).containsExactly("a version 1: [[replay], [live]]");
    }
}
