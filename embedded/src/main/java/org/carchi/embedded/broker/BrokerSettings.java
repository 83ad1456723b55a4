package org.carchi.embedded.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How the embedded broker is set up: one node, loopback only, kept small and quick to start.
 *
 * @param directory where topics are kept
 * @param port where clients connect
 * @param controllerPort where the broker meets its controller
 * @param overrides settings of Kafka's that win over those made here
 */
public record BrokerSettings(Path directory, int port, int controllerPort, Map<String, String> overrides) {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String HOST = "127.0.0.1";

    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    Properties properties() {
        Map<String, String> all = new TreeMap<>();
        all.putAll(node());
        all.putAll(ONE_REPLICA);
        all.putAll(SMALL);
        all.putAll(DURABLE);
        all.putAll(overrides);
        Properties properties = new Properties();
        properties.putAll(all);
        return properties;
    }

    private Map<String, String> node() {
        String broker = "PLAINTEXT://" + bootstrapServers();
        String controller = HOST + ":" + controllerPort;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "listeners",
                broker + "," + CONTROLLER_LISTENER + "://" + controller,
                "advertised.listeners",
                broker,
                "listener.security.protocol.map",
                CONTROLLER_LISTENER + ":PLAINTEXT,PLAINTEXT:PLAINTEXT",
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "controller.quorum.voters",
                NODE_ID + "@" + controller,
                "log.dirs",
                directory.toString());
    }

    private static final Map<String, String> ONE_REPLICA = Map.of(
            "default.replication.factor", "1",
            "min.insync.replicas", "1",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    /** After a kill the controller waits one session before it takes the broker back. */
    private static final Map<String, String> SMALL = Map.of(
            "broker.session.timeout.ms", "3000",
            "broker.heartbeat.interval.ms", "500",
            "group.initial.rebalance.delay.ms", "0",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.num.partitions", "4",
            "log.cleaner.dedupe.buffer.size", "8388608",
            "num.network.threads", "2",
            "num.io.threads", "4");

    /** Short segments keep recovery after a kill short; offsets outlive any pause of the wire. */
    private static final Map<String, String> DURABLE = Map.of(
            "auto.create.topics.enable", "false",
            "message.max.bytes", "10485760",
            "log.segment.bytes", "134217728",
            "log.index.size.max.bytes", "1048576",
            "offsets.retention.minutes", "5256000");
}
