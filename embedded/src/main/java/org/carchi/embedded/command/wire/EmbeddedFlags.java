package org.carchi.embedded.command.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.carchi.embedded.host.Ports;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topics;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The flags of a wire that runs on this machine. */
public final class EmbeddedFlags {

    private static final String BY_DEFAULT = " (default: ${DEFAULT-VALUE})";

    @Option(
            names = "--broker-port",
            paramLabel = "PORT",
            defaultValue = "9092",
            description = "where Kafka clients connect; 0 takes any free port" + BY_DEFAULT)
    private int broker;

    @Option(
            names = "--controller-port",
            paramLabel = "PORT",
            defaultValue = "9093",
            description = "where the broker meets its controller" + BY_DEFAULT)
    private int controller;

    @Option(
            names = "--registry-port",
            paramLabel = "PORT",
            defaultValue = "8081",
            description = "where the schema registry answers" + BY_DEFAULT)
    private int registry;

    @Option(
            names = "--health-port",
            paramLabel = "PORT",
            defaultValue = "8181",
            converter = FirstHealthPort.class,
            description = {
                "where ingest serves /livez, /readyz and /metrics;",
                "enrich and sink take the next two ports" + BY_DEFAULT
            })
    private int health;

    @Option(
            names = "--topic-prefix",
            paramLabel = "PREFIX",
            defaultValue = "${env:CARCHI_TOPIC_PREFIX:-" + Topics.DEFAULT_PREFIX + "}",
            description = "what every topic's name begins with (default: CARCHI_TOPIC_PREFIX, or "
                    + Topics.DEFAULT_PREFIX + ")")
    private String topicPrefix = Topics.DEFAULT_PREFIX;

    @Option(
            names = "--broker-setting",
            paramLabel = "KEY=VALUE",
            description = "any setting of the Kafka broker, such as log.retention.hours=24; may be given again")
    private Map<String, String> brokerSettings = new LinkedHashMap<>();

    Ports ports() {
        return new Ports(broker, controller, registry);
    }

    /** Settings that win over those of the embedded broker. */
    Map<String, String> brokerSettings() {
        return Map.copyOf(brokerSettings);
    }

    Topics topics() {
        return new Topics(topicPrefix, Topics.DEFAULT_PARTITIONS);
    }

    /** Port of the service that stands at this place in the flow. */
    int healthPort(int place) {
        return health == 0 ? 0 : health + place;
    }

    /** Reads a port behind which there is room for those of the other services. */
    static final class FirstHealthPort implements ITypeConverter<Integer> {

        private static final int LAST = 65_535 - (ServiceName.values().length - 1);

        @Override
        public Integer convert(String typed) {
            if (!typed.matches("\\d{1,5}") || Integer.parseInt(typed) > LAST) {
                throw new TypeConversionException("'" + typed + "' is not a port from 0 to " + LAST);
            }
            return Integer.valueOf(typed);
        }
    }
}
