package org.carchi.runtime.topics;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.FinalizedVersionRange;

/**
 * Whether the cluster protects transactions against delayed messages: KIP-890 part 2, finalized as
 * {@code transaction.version} 2. Below it, Kafka could lose or tear transactions (Jepsen, Bufstream 0.1.0, 2024).
 */
public final class ClusterFeatures {

    private static final String FEATURE = "transaction.version";
    private static final short NEEDED = 2;

    private ClusterFeatures() {}

    /** A sentence for operators where the cluster's level is too low. */
    public static Optional<String> warning(Admin admin) {
        short level = level(admin);
        return level >= NEEDED
                ? Optional.empty()
                : Optional.of("the cluster's " + FEATURE + " is " + level + ", below " + NEEDED
                        + ": delayed messages may break transactions; upgrade the feature with kafka-features.sh");
    }

    private static short level(Admin admin) {
        Map<String, FinalizedVersionRange> finalized = TopicProvisioner.await(
                        admin.describeFeatures().featureMetadata()::get)
                .finalizedFeatures();
        FinalizedVersionRange range = finalized.get(FEATURE);
        return range == null ? 0 : range.maxVersionLevel();
    }
}
