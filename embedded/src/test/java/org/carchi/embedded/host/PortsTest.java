package org.carchi.embedded.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void findsFreePortsForZeros() {
        Ports ports = Ports.FREE.checked();

        assertThat(ports.broker()).isPositive();
        assertThat(ports.registry()).isPositive().isNotEqualTo(ports.broker());
    }

    @Test
    void namesEveryMistakeAtOnce() {
        Ports ports = new Ports(-1, 0, 70_000);

        assertThatThrownBy(ports::checked)
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("port -1 of the broker")
                .hasMessageContaining("port 70000 of the registry");
    }

    @Test
    void saysWhichPortIsTakenAndHowToChooseAnother() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(other.getLocalPort(), 0, 0);

            assertThatThrownBy(ports::checked)
                    .isInstanceOf(CannotStartException.class)
                    .hasMessage(
                            "port %d for the broker is taken; stop the program that listens there or choose"
                                    + " another with --broker-port (0 takes any free one)",
                            other.getLocalPort());
        }
    }

    @Test
    void refusesOnePortForTwo() {
        int free = Ports.FREE.checked().broker();

        assertThatThrownBy(() -> new Ports(free, free, 0).checked()).hasMessageContaining("asked for twice");
    }
}
