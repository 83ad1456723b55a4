package org.carchi.embedded.command.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.utils.Utils;

/** The addresses of a cluster as somebody typed them: Kafka's own messages about them do not repeat them. */
final class BootstrapServers {

    private BootstrapServers() {}

    /** Fails where no address among them leads to a host, and where one is no address. */
    static void requireResolvable(String servers) {
        List<String> hosts = Arrays.stream(servers.split(",", -1))
                .map(String::strip)
                .filter(server -> !server.isEmpty())
                .map(BootstrapServers::host)
                .toList();
        if (hosts.stream().noneMatch(BootstrapServers::isKnown)) {
            throw new CommandFailed("no host of '" + servers + "' can be found; check the name behind"
                    + " --bootstrap-servers or KAFKA_BOOTSTRAP_SERVERS");
        }
    }

    private static String host(String server) {
        String host = Utils.getHost(server);
        if (host == null || Utils.getPort(server) == null) {
            throw new CommandFailed("'" + server + "' is no address of a broker; write HOST:PORT behind"
                    + " --bootstrap-servers or in KAFKA_BOOTSTRAP_SERVERS");
        }
        return host;
    }

    private static boolean isKnown(String host) {
        try {
            return InetAddress.getByName(host) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
