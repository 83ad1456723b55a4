package org.carchi.embedded.proof.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.carchi.embedded.command.wire.WireAddress;

/**
 * The ports of one wire, the same through all its lives.
 *
 * @param health port of the first service's health; the other two take the next ones
 */
public record WirePorts(int broker, int controller, int registry, int health) {

    private static final int SERVICES = 3;
    private static final int FIRST_TRIED = 21_000;
    private static final int LAST_TRIED = 29_000;

    /**
     * Ports that nothing listens on; below those that the system gives to outgoing connections.
     *
     * @param attempt where the search begins, so that wires beside each other do not meet
     */
    public static WirePorts free(long attempt) {
        List<Integer> found = new ArrayList<>();
        int span = 2 * SERVICES;
        int first = FIRST_TRIED + Math.floorMod(attempt, LAST_TRIED - FIRST_TRIED);
        for (int port = first; found.size() < span; port++) {
            if (isFree(port)) {
                found.add(port);
            } else {
                found.clear();
            }
        }
        return new WirePorts(found.get(0), found.get(1), found.get(2), found.get(SERVICES));
    }

    /** As flags of {@code carchi up}. */
    List<String> flags() {
        return List.of(
                "--broker-port=" + broker,
                "--controller-port=" + controller,
                "--registry-port=" + registry,
                "--health-port=" + health);
    }

    WireAddress address() {
        return WireAddress.onThisMachine(broker, registry);
    }

    /** Where each service answers, in the order in which an article flows. */
    List<String> healthUrls() {
        return IntStream.range(health, health + SERVICES)
                .mapToObj(port -> "http://127.0.0.1:" + port)
                .toList();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(false);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (BindException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " cannot be tried", e);
        }
    }
}
