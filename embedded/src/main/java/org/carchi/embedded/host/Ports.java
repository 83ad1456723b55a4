package org.carchi.embedded.host;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ports of an embedded wire, all on the loopback interface; 0 asks for a free one.
 *
 * @param broker where Kafka clients connect
 * @param controller where the broker meets its own controller
 * @param registry where the schema registry answers
 */
public record Ports(int broker, int controller, int registry) {

    /** Where users look for Kafka and for a Confluent registry. */
    public static final Ports STANDARD = new Ports(9092, 9093, 8081);

    /** Any free ports: several wires beside each other, and tests. */
    public static final Ports FREE = new Ports(0, 0, 0);

    /** These ports with every 0 replaced, after a check that nothing listens on any of them. */
    public Ports checked() {
        List<Port> wanted = List.of(
                new Port("broker", "--broker-port", broker),
                new Port("controller", "--controller-port", controller),
                new Port("registry", "--registry-port", registry));
        List<String> mistakes = Stream.concat(
                        wanted.stream().map(Port::mistake).flatMap(Optional::stream), sharedPorts(wanted))
                .toList();
        if (!mistakes.isEmpty()) {
            throw new CannotStartException(String.join("\n", mistakes));
        }
        Ports found = new Ports(
                wanted.get(0).orFree(), wanted.get(1).orFree(), wanted.get(2).orFree());
        return found.differ() ? found : checked();
    }

    private boolean differ() {
        return broker != controller && controller != registry && registry != broker;
    }

    private static Stream<String> sharedPorts(List<Port> wanted) {
        List<Integer> numbers =
                wanted.stream().map(Port::number).filter(n -> n != 0).toList();
        return numbers.stream()
                .distinct()
                .filter(n -> numbers.indexOf(n) != numbers.lastIndexOf(n))
                .map(n -> "port " + n + " is asked for twice; give each of broker, controller and registry its own");
    }
}
