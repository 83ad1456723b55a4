package org.carchi.embedded.command.wire;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.carchi.embedded.EmbeddedPlatform;
import org.carchi.embedded.PlatformSettings;
import org.carchi.embedded.host.DataDirectory;
import org.carchi.runtime.health.ServiceState;
import org.carchi.runtime.service.DeadMembers;
import org.carchi.runtime.service.StreamsApplication;
import org.carchi.runtime.service.StreamsService;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.ServiceName;

/** The whole wire in one process: broker, registry and the three services. */
public final class EmbeddedWire implements AutoCloseable {

    private static final Duration TELL_EVERY = Duration.ofSeconds(30);
    private static final Duration WATCH = Duration.ofSeconds(1);

    private final EmbeddedPlatform platform;
    private final EmbeddedFlags flags;
    private final List<StreamsService> services = new ArrayList<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    private EmbeddedWire(EmbeddedPlatform platform, EmbeddedFlags flags) {
        this.platform = platform;
        this.flags = flags;
    }

    /** Starts everything; the services go on starting. */
    public static EmbeddedWire start(Path data, EmbeddedFlags flags) {
        EmbeddedWire wire = new EmbeddedWire(
                EmbeddedPlatform.start(new PlatformSettings(data, flags.ports(), flags.brokerSettings())), flags);
        try {
            wire.startServices();
            return wire;
        } catch (RuntimeException e) {
            wire.close();
            throw e;
        }
    }

    /**
     * Waits until every service works, however long that takes, and leaves the address where other commands look for it.
     *
     * @param told takes a line about what is waited for, once in a while
     */
    public void awaitReady(Consumer<String> told) {
        StartWatch watch = new StartWatch(TELL_EVERY, told, closing::get);
        for (int place = 0; place < services.size(); place++) {
            ServiceState state = watch.await(ServiceName.values()[place].id(), services.get(place)::awaitReady);
            requireNotStopped();
            require(state, state.isReady());
        }
        address().leaveIn(data().root());
    }

    /** Stops it, in order, when the process is told to end. */
    public void closeAtExit(Runnable first) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (!closing.get()) {
                                first.run();
                            }
                            close();
                        },
                        "wire-stop"));
    }

    public WireAddress address() {
        return new WireAddress(
                platform.bootstrapServers(),
                platform.registryUrl(),
                flags.topics().prefix());
    }

    /** What clients of this wire are told. */
    public ServiceSettings settings() {
        return WireServices.onOneNode(address(), flags.topics(), data().state(), 0);
    }

    public DataDirectory data() {
        return platform.data();
    }

    /** Ports of health and metrics, in the order in which an article flows. */
    public List<Integer> healthPorts() {
        return services.stream().map(StreamsService::healthPort).toList();
    }

    /** Waits until it is closed; fails when a service has. */
    public void awaitEnd() throws InterruptedException {
        while (!closed.await(WATCH.toMillis(), TimeUnit.MILLISECONDS)) {
            services.forEach(service -> require(service.state(), service.state().isLive()));
        }
    }

    /** Stops the services, then what they need; only the first call does, and others wait for it. */
    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            try {
                stopServices();
                WireAddress.removeFrom(data().root());
            } finally {
                platform.close();
                closed.countDown();
            }
        }
        awaitClosed();
    }

    /** The data directory is locked, so whoever still is a member of a group died with an earlier wire. */
    private void startServices() {
        try (Admin admin = Admin.create(new HashMap<>(address().settings()))) {
            for (ServiceName name : ServiceName.values()) {
                ServiceSettings settings = WireServices.onOneNode(
                        address(), flags.topics(), data().state(), flags.healthPort(services.size()));
                StreamsApplication application = WireServices.application(name, settings);
                DeadMembers.remove(admin, application.applicationId());
                services.add(StreamsService.start(settings, application));
            }
        }
    }

    private void require(ServiceState state, boolean good) {
        if (!good) {
            throw new CommandFailed(
                    "a service does not work: " + state.description() + "; the log in " + data().logs() + " says more");
        }
    }

    private void requireNotStopped() {
        if (closing.get()) {
            awaitClosed();
            throw new CommandFailed("the wire was stopped before it was ready");
        }
    }

    private void stopServices() {
        List<CompletableFuture<Void>> stops = services.stream()
                .map(service -> CompletableFuture.runAsync(service::close, task -> new Thread(task, "stop").start()))
                .toList();
        stops.forEach(CompletableFuture::join);
    }

    private void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
