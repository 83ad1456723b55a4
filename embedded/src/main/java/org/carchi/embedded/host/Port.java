package org.carchi.embedded.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One port asked for: what for, by which flag, and its number. */
record Port(String purpose, String flag, int number) {

    private static final int MAX_NUMBER = 65_535;

    /** A wire that was just killed may hold its ports a moment longer. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int CONNECT_MILLIS = 500;

    /** Why this port cannot be had, as a sentence for the user. */
    Optional<String> mistake() {
        if (number < 0 || number > MAX_NUMBER) {
            return Optional.of("port " + number + " of the " + purpose + " is not between 0 and " + MAX_NUMBER
                    + "; change " + flag);
        }
        if (number == 0 || becomesFree()) {
            return Optional.empty();
        }
        return Optional.of("port " + number + " for the " + purpose + " is taken; stop the program that listens there"
                + " or choose another with " + flag + " (0 takes any free one)");
    }

    int orFree() {
        return number == 0 ? anyFree() : number;
    }

    private boolean becomesFree() {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!isFree()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }

    /** Some systems let a loopback socket bind beside a listener on all interfaces, so both are tried. */
    private boolean isFree() {
        return !answers() && canBind();
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean canBind() {
        try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback interface", e);
        }
    }
}
