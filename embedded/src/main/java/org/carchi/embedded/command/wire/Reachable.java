package org.carchi.embedded.command.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.carchi.runtime.settings.ServiceSettings;

/** Asks whether a wire's broker answers, so that a command fails soon and says so. */
public final class Reachable {

    private static final int PATIENCE_MILLIS = 10_000;

    private Reachable() {}

    /** Fails where nothing answers within some seconds. */
    public static ServiceSettings require(ServiceSettings wire) throws InterruptedException {
        try {
            ask(wire);
            return wire;
        } catch (ExecutionException e) {
            throw new CommandFailed(WireAddress.unreachable(wire), e);
        }
    }

    /** Whether something answers within some seconds. */
    public static boolean isAnswering(ServiceSettings wire) {
        try {
            ask(wire);
            return true;
        } catch (ExecutionException | KafkaException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void ask(ServiceSettings wire) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = new HashMap<>(wire.kafka());
        settings.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            admin.describeCluster().clusterId().get();
        }
    }
}
