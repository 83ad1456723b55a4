package org.carchi.embedded.broker;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.image.MetadataDelta;
import org.apache.kafka.image.MetadataImage;
import org.apache.kafka.image.loader.LoaderManifest;
import org.apache.kafka.image.publisher.MetadataPublisher;
import org.apache.kafka.metadata.BrokerRegistration;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * Controller and broker as {@code KafkaRaftServer} joins them, but for one pause between their starts.
 *
 * <p>After a kill the controller holds the broker for alive until its session ends. A broker that starts meanwhile takes
 * up its old partitions, loses all of them when the session ends, and gets them back. A transaction that was decided
 * before the kill is completed in that gap: Kafka finds no leader for its partitions, takes them for deleted, and leaves
 * out the markers (TransactionMarkerChannelManager, 4.3.1). No reader of committed records gets past such a place ever
 * again. So the broker starts when the controller has given the old one up.
 */
final class KafkaNode {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaNode.class);
    /** How much longer than a session the controller may take to give a broker up: it starts meanwhile. */
    private static final Duration MARGIN = Duration.ofSeconds(27);

    private final Metrics metrics;
    private final SharedServer shared;
    private final ControllerServer controller;
    private final BrokerServer broker;
    private final Duration longestWait;

    KafkaNode(KafkaConfig config) {
        Tuple2<MetaPropertiesEnsemble, BootstrapMetadata> directories =
                KafkaRaftServer.initializeLogDirs(config, LOG, "");
        this.metrics = Server.initializeMetrics(
                config, Time.SYSTEM, directories._1().clusterId().orElseThrow());
        this.shared = new SharedServer(
                config,
                directories._1(),
                Time.SYSTEM,
                metrics,
                CompletableFuture.completedFuture(
                        QuorumConfig.parseVoterConnections(config.quorumConfig().voters())),
                QuorumConfig.parseBootstrapServers(config.quorumConfig().bootstrapServers()),
                new StandardFaultHandlerFactory(),
                ServerSocketFactory.INSTANCE);
        this.longestWait = Duration.ofMillis(config.brokerSessionTimeoutMs()).plus(MARGIN);
        this.broker = new BrokerServer(shared);
        this.controller = new ControllerServer(shared, KafkaRaftServer.configSchema(), directories._2());
    }

    void startup() {
        controller.startup();
        awaitGivenUp();
        broker.startup();
    }

    void shutdown() {
        broker.shutdown();
        controller.shutdown();
        metrics.close();
    }

    private void awaitGivenUp() {
        Registration registration = new Registration();
        try {
            shared.loader().installPublishers(List.of(registration)).get();
            registration.gone.get(longestWait.toMillis(), TimeUnit.MILLISECONDS);
            shared.loader().removeAndClosePublisher(registration).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the broker of the run before was waited for", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    "the controller has not given up the broker of the run before within " + longestWait.toSeconds()
                            + " s",
                    e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker of the run before cannot be looked for: " + e.getCause(), e);
        }
    }

    /** Tells when the controller holds the broker for alive no longer. */
    private static final class Registration implements MetadataPublisher {

        private final CompletableFuture<Boolean> gone = new CompletableFuture<>();

        @Override
        public String name() {
            return "registration-before";
        }

        @Override
        public void onMetadataUpdate(MetadataDelta delta, MetadataImage image, LoaderManifest manifest) {
            BrokerRegistration broker = image.cluster().broker(BrokerSettings.NODE_ID);
            if (broker == null || broker.fenced()) {
                gone.complete(true);
            }
        }
    }
}
