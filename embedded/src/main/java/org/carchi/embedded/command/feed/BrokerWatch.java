package org.carchi.embedded.command.feed;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Notices that a broker has gone while something is sent to it: Kafka's producer waits for it without a word. */
final class BrokerWatch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final LongSupplier progress;
    private final BooleanSupplier answers;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "broker-watch");
        thread.setDaemon(true);
        return thread;
    });
    private long before;

    /**
     * @param progress grows with everything that the broker has taken
     * @param answers whether the broker answers; asked only while nothing goes on
     */
    BrokerWatch(LongSupplier progress, BooleanSupplier answers) {
        this.progress = progress;
        this.answers = answers;
    }

    /** Looks again and again from now on. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the watch
    void start(Runnable gone) {
        clock.scheduleWithFixedDelay(() -> look(gone), PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    void look(Runnable gone) {
        long now = progress.getAsLong();
        if (now == before && !answers.getAsBoolean()) {
            gone.run();
        }
        before = now;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
