package org.carchi.embedded;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.carchi.embedded.broker.BrokerSettings;
import org.carchi.embedded.broker.EmbeddedBroker;
import org.carchi.embedded.host.CannotStartException;
import org.carchi.embedded.host.DataDirectory;
import org.carchi.embedded.host.Ports;
import org.carchi.embedded.registry.EmbeddedRegistry;
import org.carchi.embedded.registry.RegistryDistribution;
import org.carchi.embedded.registry.RegistrySettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The broker and the registry that the services need, on this machine and durable in one data directory. */
public final class EmbeddedPlatform implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPlatform.class);

    private final DataDirectory data;
    private final EmbeddedBroker broker;
    private final EmbeddedRegistry registry;

    private EmbeddedPlatform(DataDirectory data, EmbeddedBroker broker, EmbeddedRegistry registry) {
        this.data = data;
        this.broker = broker;
        this.registry = registry;
    }

    /** Starts both at once, on new or existing data; returns when both answer. */
    public static EmbeddedPlatform start(PlatformSettings settings) {
        DataDirectory data = DataDirectory.open(settings.data());
        LOG.atInfo().addKeyValue("data", data.root()).log("broker and schema registry are starting");
        try {
            return start(data, settings.ports().checked(), settings.brokerOverrides());
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static EmbeddedPlatform start(DataDirectory data, Ports ports, Map<String, String> brokerOverrides) {
        CompletableFuture<EmbeddedRegistry> registry = CompletableFuture.supplyAsync(
                () -> EmbeddedRegistry.start(registrySettings(data, ports)), EmbeddedPlatform::onOwnThread);
        CompletableFuture<EmbeddedBroker> broker = CompletableFuture.supplyAsync(
                () -> EmbeddedBroker.start(brokerSettings(data, ports, brokerOverrides)),
                EmbeddedPlatform::onOwnThread);
        try {
            return new EmbeddedPlatform(data, broker.join(), registry.join());
        } catch (CompletionException e) {
            registry.thenAccept(EmbeddedRegistry::close)
                    .exceptionally(failure -> null)
                    .join();
            broker.thenAccept(EmbeddedBroker::close)
                    .exceptionally(failure -> null)
                    .join();
            throw e.getCause() instanceof CannotStartException reason ? reason : e;
        }
    }

    private static BrokerSettings brokerSettings(DataDirectory data, Ports ports, Map<String, String> overrides) {
        return new BrokerSettings(data.broker(), ports.broker(), ports.controller(), overrides);
    }

    private static RegistrySettings registrySettings(DataDirectory data, Ports ports) {
        return new RegistrySettings(
                RegistryDistribution.located(), data.registry(), data.logs().resolve("registry.log"), ports.registry());
    }

    private static void onOwnThread(Runnable task) {
        new Thread(task, "platform-start").start();
    }

    /** What clients set as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** What clients set as {@code schema.registry.url}. */
    public String registryUrl() {
        return registry.confluentApi().toString();
    }

    public DataDirectory data() {
        return data;
    }

    /** The registry itself, for outages on purpose. */
    public EmbeddedRegistry registry() {
        return registry;
    }

    /**
     * Makes the end of this process, by Ctrl-C or SIGTERM, an orderly one: first what is given, which is to stop the
     * services, then this platform.
     */
    public void closeAtExit(Runnable first) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                first.run();
                            } finally {
                                close();
                            }
                        },
                        "platform-stop"));
    }

    /** Takes at most half a minute. */
    @Override
    public void close() {
        registry.close();
        broker.close();
        data.close();
    }
}
