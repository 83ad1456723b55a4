package org.carchi.embedded.command.wire;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.carchi.runtime.health.ServiceState;

/**
 * Waits until a service works, however long that takes: after a crash its stores are restored from the whole log.
 *
 * @param every how often to tell what it waits for
 * @param told takes a line each time
 * @param abandoned whether nobody waits any more
 */
record StartWatch(Duration every, Consumer<String> told, BooleanSupplier abandoned) {

    /**
     * The state that ended the waiting: the service works, has failed, or is no longer waited for.
     *
     * @param state where the service stands when it works or has failed, and when the time is over at the latest
     */
    ServiceState await(String service, Function<Duration, ServiceState> state) {
        Duration waited = Duration.ZERO;
        ServiceState now = state.apply(every);
        while (!now.isReady() && now.isLive() && !abandoned.getAsBoolean()) {
            waited = waited.plus(every);
            told.accept(service + " is not ready after " + waited.toSeconds() + " s: " + now.description()
                    + "; after a crash it first restores what it remembers from the topics");
            now = state.apply(every);
        }
        return now;
    }
}
