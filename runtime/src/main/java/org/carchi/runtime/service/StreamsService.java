package org.carchi.runtime.service;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.carchi.runtime.health.HealthServer;
import org.carchi.runtime.health.ServiceMetrics;
import org.carchi.runtime.health.ServiceState;
import org.carchi.runtime.settings.ServiceSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running topology: waits for broker and registry with back-off, then works; replaces a thread that an outage ended,
 * and stops in order. Health and metrics are served from the first moment on.
 */
public final class StreamsService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsService.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration CALM = Duration.ofMinutes(1);
    private static final Duration STOP = Duration.ofSeconds(20);

    /** A member that stays on the books after its end keeps its successor waiting for a whole session timeout. */
    private static final CloseOptions LEAVE =
            CloseOptions.timeout(STOP).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP);

    private final StreamsApplication application;
    private final Preflight preflight;
    private final ServiceMetrics metrics;
    private final HealthServer health;
    private final Thread starter;
    private volatile ServiceState state = new ServiceState.Waiting("starting");
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final BackOff replacements = new BackOff(FIRST_WAIT, LONGEST_WAIT);
    private volatile long lastReplacement;
    private volatile @Nullable KafkaStreams streams;

    private StreamsService(ServiceSettings settings, StreamsApplication application) {
        this.application = application;
        this.preflight = new Preflight(settings, application);
        this.metrics = new ServiceMetrics(application.name());
        this.health = HealthServer.start(
                settings.healthHost(),
                settings.healthPort(),
                new HealthServer.HealthReport(
                        this::state, metrics::scrape, application.topology().describe()::toString));
        this.starter = new Thread(this::startWhenReady, application.name() + "-start");
    }

    /** Starts the service and returns at once; {@link #state} tells how far it is. */
    public static StreamsService start(ServiceSettings settings, StreamsApplication application) {
        StreamsService service = new StreamsService(settings, application);
        service.starter.start();
        return service;
    }

    public ServiceState state() {
        return state;
    }

    /** The port of health and metrics. */
    public int healthPort() {
        return health.port();
    }

    /** Waits until it is ready, has failed is stopped, or the time is over; tells where it stands then. */
    public ServiceState awaitReady(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!state().isReady() && state().isLive() && !isStopping() && System.nanoTime() < end) {
            pause(Duration.ofMillis(20));
        }
        return state();
    }

    /** Waits until it has stopped or failed. */
    public ServiceState awaitEnd() throws InterruptedException {
        ended.await();
        return state();
    }

    /** Finishes the records in hand, commits, and stops; a try to start is broken off. */
    @Override
    public void close() {
        stopping.countDown();
        starter.interrupt();
        join(starter);
        KafkaStreams running = streams;
        if (running != null) {
            running.close(LEAVE);
        }
        state = state.isLive() ? new ServiceState.Stopped() : state;
        health.close();
        metrics.close();
        ended.countDown();
    }

    private void startWhenReady() {
        BackOff waits = new BackOff(FIRST_WAIT, LONGEST_WAIT);
        while (!isStopping() && state.isLive()) {
            try {
                preflight.run();
                startStreams();
                return;
            } catch (RuntimeException e) {
                waitOrFail(e, waits);
            }
        }
    }

    /** What is thrown while the service is stopping may come from the stop, and says nothing. */
    private void waitOrFail(RuntimeException obstacle, BackOff waits) {
        if (isStopping()) {
            return;
        }
        if (Obstacle.mayPass(obstacle)) {
            moveTo(new ServiceState.Waiting("waiting: " + Obstacle.describe(obstacle)));
            pause(waits.next());
        } else {
            fail(obstacle);
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void startStreams() {
        if (isStopping()) {
            return;
        }
        Properties properties = new Properties();
        properties.putAll(application.settings());
        KafkaStreams created = new KafkaStreams(application.topology(), properties);
        created.setUncaughtExceptionHandler(this::replaceThread);
        created.setStateListener((now, before) -> follow(now));
        metrics.watch(created);
        streams = created;
        created.start();
    }

    void follow(KafkaStreams.State now) {
        switch (now) {
            case RUNNING -> moveTo(new ServiceState.Running());
            case ERROR -> {
                moveTo(new ServiceState.Failed("Kafka Streams gave up; see the log before this line"));
                ended.countDown();
            }
            default -> LOG.atDebug().addKeyValue("state", now).log("streams state");
        }
    }

    /** Runs on the thread that died: an outage is waited out here, then another thread takes over. */
    private StreamThreadExceptionResponse replaceThread(Throwable cause) {
        LOG.atWarn()
                .addKeyValue("service", application.name())
                .setCause(cause)
                .log("a stream thread ended; another takes over");
        moveTo(new ServiceState.Waiting("recovering: " + Obstacle.describe(cause)));
        long now = System.nanoTime();
        if (now - lastReplacement > CALM.toNanos()) {
            replacements.reset();
        }
        lastReplacement = now;
        pause(replacements.next());
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private void fail(RuntimeException cause) {
        moveTo(new ServiceState.Failed(Obstacle.describe(cause)));
        LOG.atError().addKeyValue("service", application.name()).setCause(cause).log("the service cannot start");
        ended.countDown();
    }

    private synchronized void moveTo(ServiceState next) {
        ServiceState before = state;
        state = next;
        if (!before.equals(next)) {
            LOG.atInfo().addKeyValue("service", application.name()).log(next.description());
        }
    }

    /** Waits, but no longer than until the service is told to stop. */
    private void pause(Duration time) {
        try {
            stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
