package org.carchi.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The compose file carries articles to the last topic, with enrichment shared between two containers. */
@NeedsEngine
class ComposeJourneyIT {

    private static final String CURRENT = "news.current.v1";
    private static final String ENRICH = "carchi-enrich";

    /** What a JVM answers that ended in order after SIGTERM; 137 would be a kill. */
    private static final String ENDED_IN_ORDER = "143";

    @RegisterExtension
    static final ComposeWire COMPOSE = new ComposeWire();

    @Test
    void brokerProtectsTransactionsAgainstDelayedMessages() throws Exception {
        try (Wire wire = new Wire(COMPOSE.bootstrapServers())) {
            int level = wire.feature("transaction.version");

            assertThat(level).isEqualTo(2);
        }
    }

    @Test
    void twoContainersShareEnrichment() throws Exception {
        try (Wire wire = new Wire(COMPOSE.bootstrapServers())) {
            assertThat(wire.holders(ENRICH, 2)).hasSize(2);
        }
    }

    @Test
    void oneContainerGoesOnWhereTheOtherIsStopped() throws Exception {
        try (Wire wire = new Wire(COMPOSE.bootstrapServers())) {
            COMPOSE.feed(Project.seeds(1, 8));
            Map<String, Integer> before = wire.articles(CURRENT, 8);
            String stopped = COMPOSE.containers("enrich").get(0);

            String exitCode = COMPOSE.stop(stopped);
            COMPOSE.feed(Project.seeds(9, 16));
            Map<String, Integer> after = wire.articles(CURRENT, 16);

            assertThat(before).hasSize(8).containsValues(1).doesNotContainValue(2);
            assertThat(exitCode).isEqualTo(ENDED_IN_ORDER);
            assertThat(wire.holders(ENRICH, 1)).hasSize(1);
            assertThat(after)
                    .hasSize(16)
                    .allSatisfy((article, times) -> assertThat(times).isOne());
            COMPOSE.start(stopped);
        }
    }
}
