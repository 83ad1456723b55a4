package org.carchi.embedded.registry;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.carchi.embedded.host.CannotStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A schema registry in a process of its own, started again whenever it dies, and gone when this process is gone. */
public final class EmbeddedRegistry implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRegistry.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(500);
    private static final int MAX_DOUBLINGS = 6;

    /** The first may be due to a registry of a killed wire that still holds the data for a moment. */
    private static final int DEATHS_ALLOWED_AT_START = 3;

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final RegistrySettings settings;
    private final RegistryApi api;
    private final ScheduledExecutorService supervisor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "registry-supervisor");
        thread.setDaemon(true);
        return thread;
    });

    private RegistryProcess process;
    private boolean wanted = true;
    private int deaths;

    private EmbeddedRegistry(RegistrySettings settings) {
        this.settings = settings;
        this.api = new RegistryApi(settings.port());
        this.process = launch();
    }

    /** Starts on new or existing data; returns when the registry answers. */
    public static EmbeddedRegistry start(RegistrySettings settings) {
        EmbeddedRegistry registry = new EmbeddedRegistry(settings);
        try {
            registry.awaitReady();
        } catch (CannotStartException e) {
            registry.close();
            throw e;
        }
        return registry;
    }

    /** The root of the API that Confluent's clients speak. */
    public URI confluentApi() {
        return api.root();
    }

    /** The process id of the child. */
    public synchronized long pid() {
        return process.pid();
    }

    /** Starts it again after {@link #stop}; returns when it answers. */
    public void start() {
        relaunch();
        awaitReady();
    }

    /** Stops it until {@link #start}: an outage, for tests. */
    public void stop() {
        unwanted().stop();
    }

    /** Kills it at once, as a fault would; it comes back by itself. */
    public void crash() {
        current().kill();
    }

    @Override
    public void close() {
        stop();
        supervisor.shutdownNow();
    }

    private RegistryProcess launch() {
        RegistryProcess launched = RegistryProcess.launch(settings);
        launched.process().onExit().thenAccept(this::died);
        return launched;
    }

    private synchronized void died(Process ended) {
        if (wanted && !supervisor.isShutdown()) {
            long delay = FIRST_BACK_OFF.toMillis() << Math.min(deaths++, MAX_DOUBLINGS);
            supervisor.schedule(() -> revive(ended.exitValue()), delay, TimeUnit.MILLISECONDS);
        }
    }

    private void revive(int exitCode) {
        if (!isWanted()) {
            return;
        }
        LOG.atWarn()
                .addKeyValue("exit", exitCode)
                .addKeyValue("log", settings.log())
                .log("schema registry ended and is started again");
        try {
            start();
        } catch (CannotStartException e) {
            LOG.atWarn().log(e.getMessage());
        }
    }

    private synchronized void relaunch() {
        wanted = true;
        if (!process.isAlive()) {
            process = launch();
        }
    }

    private synchronized RegistryProcess unwanted() {
        wanted = false;
        return process;
    }

    private synchronized RegistryProcess current() {
        return process;
    }

    private synchronized boolean isWanted() {
        return wanted;
    }

    private synchronized int deathsSoFar() {
        return deaths;
    }

    private synchronized void nowReady() {
        deaths = 0;
        LOG.atInfo()
                .addKeyValue("url", api.root())
                .addKeyValue("pid", process.pid())
                .log("schema registry started");
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!api.becomesReady()) {
            if (!current().isAlive()) {
                throw new CannotStartException(
                        "schema registry ended while it started; " + settings.log() + " says why");
            }
            if (System.nanoTime() - deadline > 0) {
                throw new CannotStartException("schema registry does not answer at " + api.root() + " after "
                        + START_LIMIT.toSeconds() + " s; " + settings.log() + " may say why");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        nowReady();
    }
}
