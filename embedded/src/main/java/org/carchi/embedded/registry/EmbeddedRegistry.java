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
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(250);
    private static final int MAX_DOUBLINGS = 6;

    /** One that lived so long has not died of how it was started. */
    private static final Duration STEADY = Duration.ofMinutes(1);

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
        SchemaStore store = new SchemaStore(settings.directory());
        if (store.isDoubtful() && !isUsed(settings)) {
            LOG.atWarn()
                    .addKeyValue("directory", settings.directory())
                    .log("schema registry was killed at its first start and begins anew");
            store.setAside();
        }
        EmbeddedRegistry registry = launched(settings);
        store.complete();
        return registry;
    }

    /** Whether anybody has an id from it; then it was set up to the end before. */
    private static boolean isUsed(RegistrySettings settings) {
        EmbeddedRegistry before = new EmbeddedRegistry(settings);
        try {
            before.awaitReady();
            return before.api.knowsFirstId();
        } catch (CannotStartException e) {
            if (before.keepsDying()) {
                return false;
            }
            throw e;
        } finally {
            before.close();
        }
    }

    private static EmbeddedRegistry launched(RegistrySettings settings) {
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
        want();
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
        launched.process().onExit().thenRun(() -> died(launched));
        return launched;
    }

    private synchronized void died(RegistryProcess ended) {
        if (!wanted) {
            return;
        }
        deaths = ended.age().compareTo(STEADY) > 0 ? 1 : deaths + 1;
        long delay = FIRST_BACK_OFF.toMillis() << Math.min(deaths, MAX_DOUBLINGS);
        supervisor.schedule(this::revive, delay, TimeUnit.MILLISECONDS);
    }

    /** Logs no earlier than now: on Ctrl-C the child may end before this process knows that it ends as well. */
    private synchronized void revive() {
        if (wanted && !process.isAlive()) {
            LOG.atWarn().addKeyValue("log", settings.log()).log("schema registry ended and is started again");
            process = launch();
        }
    }

    private synchronized void want() {
        wanted = true;
        deaths = 0;
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

    private synchronized boolean isUnwanted() {
        return !wanted;
    }

    private synchronized boolean keepsDying() {
        return deaths >= DEATHS_ALLOWED_AT_START;
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!api.becomesReady()) {
            if (keepsDying()) {
                throw new CannotStartException("schema registry ends while it starts; " + settings.log() + " says why");
            }
            if (isUnwanted() || System.nanoTime() - deadline > 0) {
                throw new CannotStartException(
                        "schema registry does not answer at " + api.root() + "; " + settings.log() + " may say why");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        LOG.atInfo().addKeyValue("url", api.root()).addKeyValue("pid", pid()).log("schema registry started");
    }
}
