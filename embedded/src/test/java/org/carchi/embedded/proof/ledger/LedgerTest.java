package org.carchi.embedded.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void findsNoFaultWhereEachVersionStandsOnce() {
        ledger.note("articles", "a", 1);
        ledger.note("articles", "a", 2);
        ledger.note("articles", "b", 1);

        List<Fault> faults = ledger.audit("articles", Map.of("a", 2, "b", 1));

        assertThat(faults).isEmpty();
        assertThat(ledger.records("articles")).isEqualTo(3);
    }

    @Test
    void findsWhatIsThereTwice() {
        ledger.note("current", "a", 1);
        ledger.note("current", "a", 1);

        List<Fault> faults = ledger.audit("current", Map.of("a", 1));

        assertThat(faults).containsExactly(new Fault("current", Fault.Kind.DOUBLED, List.of("a version 1")));
    }

    @Test
    void findsAGapBeforeALaterVersion() {
        ledger.note("articles", "a", 1);
        ledger.note("articles", "a", 3);

        List<Fault> faults = ledger.audit("articles", Map.of("a", 3));

        assertThat(faults).containsExactly(new Fault("articles", Fault.Kind.GAP, List.of("a version 2")));
    }

    @Test
    void findsWhatIsNotThereAtAll() {
        ledger.note("mentions", "a", 1);

        List<Fault> faults = ledger.audit("mentions", Map.of("a", 1, "b", 1));

        assertThat(faults).containsExactly(new Fault("mentions", Fault.Kind.LOST, List.of("b version 1")));
    }

    @Test
    void findsAMissingNewestVersion() {
        ledger.note("articles", "a", 1);

        List<Fault> faults = ledger.audit("articles", Map.of("a", 2));

        assertThat(faults).containsExactly(new Fault("articles", Fault.Kind.LOST, List.of("a version 2")));
    }

    @Test
    void findsWhatNobodyExpected() {
        ledger.note("articles", "a", 2);
        ledger.note("articles", "x", 1);

        List<Fault> faults = ledger.audit("articles", Map.of("a", 1));

        assertThat(faults)
                .containsExactlyInAnyOrder(
                        new Fault("articles", Fault.Kind.GAP, List.of("a version 1")),
                        new Fault("articles", Fault.Kind.STRANGER, List.of("a version 2", "x version 1")));
    }

    @Test
    void namesTheFirstFewOfManyRecords() {
        List<String> records = List.of("a", "b", "c", "d", "e", "f", "g");

        String description = new Fault("mentions", Fault.Kind.DOUBLED, records).description();

        assertThat(description).isEqualTo("mentions: 7 there more than once: a, b, c, d, e, …");
    }
}
