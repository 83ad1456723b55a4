package org.carchi.embedded.command;

import java.util.concurrent.Callable;
import org.carchi.embedded.command.wire.EmbeddedFlags;
import org.carchi.embedded.command.wire.EmbeddedWire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code carchi up}. */
@Command(
        name = "up",
        header = "Start the whole wire on this machine and keep it up.",
        description =
                "A Kafka broker, a schema registry and the three services. Stop it with Ctrl-C; the next start on the same"
                        + " data continues where it stopped.",
        footer = {
            "  carchi up",
            "  carchi up --data /tmp/wire --broker-port 0 --registry-port 0 --controller-port 0 --health-port 0"
        })
final class UpCommand implements Callable<Integer> {

    private final Carchi carchi;

    @Mixin
    private EmbeddedFlags flags = new EmbeddedFlags();

    UpCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (EmbeddedWire wire = new WireStart(carchi).start(flags)) {
            carchi.terminal().print("Stop it with Ctrl-C.");
            wire.awaitEnd();
        }
        return 0;
    }
}
