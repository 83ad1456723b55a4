package org.carchi.embedded.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.carchi.embedded.host.CannotStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Kafka broker and its controller in this process, durable in its directory. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final BrokerSettings settings;
    private final KafkaNode server;

    private EmbeddedBroker(BrokerSettings settings) {
        this.settings = settings;
        this.server = new KafkaNode(KafkaConfig.fromProps(settings.properties()));
    }

    /**
     * Starts on new or existing data; returns when clients can connect.
     *
     * <p>Sets the process's default locale: Kafka's server looks enums up by names that it upper-cases in the default
     * locale, and in an Azerbaijani one {@code classic} becomes {@code CLASSİC}. Our own code names its locales.
     */
    public static EmbeddedBroker start(BrokerSettings settings) {
        Locale.setDefault(Locale.ROOT);
        formatOnce(settings);
        EmbeddedBroker broker = new EmbeddedBroker(settings);
        broker.startup();
        LOG.atInfo().addKeyValue("bootstrap", settings.bootstrapServers()).log("broker started");
        return broker;
    }

    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /** Stops in bounded time; what a hurried stop leaves undone, the next start recovers. */
    @Override
    public void close() {
        Thread stopping = new Thread(server::shutdown, "broker-stop");
        stopping.setDaemon(true);
        stopping.start();
        try {
            stopping.join(STOP_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (stopping.isAlive()) {
            LOG.atWarn().addKeyValue("limit", STOP_LIMIT).log("broker did not stop in time and is abandoned");
        }
    }

    private void startup() {
        try {
            server.startup();
        } catch (RuntimeException e) {
            close();
            throw new CannotStartException(
                    "broker on " + settings.bootstrapServers() + " with data in " + settings.directory()
                            + " did not start: " + e.getMessage(),
                    e);
        }
    }

    /** Kafka writes this file last and in one step, so a format that was killed is simply done again. */
    private static void formatOnce(BrokerSettings settings) {
        if (!Files.exists(settings.directory().resolve("meta.properties"))) {
            format(settings);
        }
    }

    /** At the newest stable level of every feature: transactions need {@code transaction.version} 2. */
    private static void format(BrokerSettings settings) {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setMetadataLogDirectory(settings.directory().toString())
                    .addDirectory(settings.directory().toString())
                    .run();
        } catch (Exception e) { // as declared by Kafka
            throw new CannotStartException(
                    "broker directory " + settings.directory() + " could not be formatted: " + e.getMessage(), e);
        }
    }
}
