package org.carchi.embedded.proof;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.embedded.proof.rig.Rig;
import org.carchi.runtime.replay.ReplayWindow;
import org.carchi.runtime.topics.OffsetRange;

/**
 * A replay planned while the live service lagged.
 *
 * @param window ends where live had come to when it was planned
 * @param ends committed ends of the articles, taken before it was planned
 */
record LaggingPlan(ReplayWindow window, Map<TopicPartition, Long> ends) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final OffsetRange NOTHING = new OffsetRange(0, 0);

    /** Behind the last record of a transaction stands its marker, which a reader need not have passed. */
    private static final int MARKER = 1;

    /** Plans again and again until live lags; the last plan where it never does. */
    static LaggingPlan await(Admin admin, Planning planning) throws ExecutionException, InterruptedException {
        Set<TopicPartition> partitions = planning.plan().ranges().keySet();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        LaggingPlan plan;
        do {
            Map<TopicPartition, Long> ends = ends(admin, partitions);
            plan = new LaggingPlan(planning.plan(), ends);
        } while (!plan.lags() && System.nanoTime() < deadline);
        return plan;
    }

    /** Whether some article was in the log that live had not enriched. */
    boolean lags() {
        return ends.entrySet().stream().anyMatch(end -> end.getValue() - reached(end.getKey()) > MARKER);
    }

    /** Counts the articles that live had before itself, once all is over. */
    void tell(Rig rig, Report report) {
        AtomicLong behind = new AtomicLong();
        rig.read(rig.topics().articles(), found -> {
            TopicPartition partition = new TopicPartition(found.topic(), found.partition());
            if (found.offset() >= reached(partition) && found.offset() < ends.getOrDefault(partition, 0L)) {
                behind.incrementAndGet();
            }
        });
        report.count("articles that live lagged behind when the second replay was planned", behind.get());
        report.holds("the second replay was planned while live lagged", behind.get() > 0, "live had caught up");
    }

    private long reached(TopicPartition partition) {
        return window.ranges().getOrDefault(partition, NOTHING).end();
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Set<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        ListOffsetsOptions committed = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);
        return admin.listOffsets(latest, committed).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** Makes one plan. */
    @FunctionalInterface
    interface Planning {
        ReplayWindow plan() throws ExecutionException, InterruptedException;
    }
}
