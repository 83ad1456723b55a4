package org.carchi.embedded.command;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carchi.embedded.command.display.Amounts;
import org.carchi.embedded.command.terminal.Colour;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.embedded.command.terminal.Terminal;
import org.carchi.embedded.command.wire.EmbeddedFlags;
import org.carchi.embedded.command.wire.EmbeddedWire;
import org.carchi.embedded.command.wire.Logging;
import org.carchi.embedded.command.wire.WireAddress;

/** Starts a wire on this machine under the user's eyes. */
final class WireStart {

    private final Carchi carchi;
    private final Terminal terminal;

    WireStart(Carchi carchi) {
        this.carchi = carchi;
        this.terminal = carchi.terminal();
    }

    /** Says what it does, and where everything is once it works. */
    EmbeddedWire start(EmbeddedFlags flags) {
        Path data = carchi.data().directory();
        Logging.toFolder(data.resolve("logs"), carchi.isVerbose());
        terminal.say("Starting the wire on " + data + " …");
        EmbeddedWire wire = EmbeddedWire.start(data, flags);
        wire.closeAtExit(() -> terminal.say("Stopping …"));
        try {
            wire.awaitReady(terminal::say);
        } catch (RuntimeException e) {
            wire.close();
            throw e;
        }
        ready(wire);
        return wire;
    }

    private void ready(EmbeddedWire wire) {
        Screen screen = carchi.screen();
        WireAddress address = wire.address();
        List<Integer> health = wire.healthPorts();
        terminal.print(screen.paint(Colour.BOLD, "Ready in " + sinceStart() + "."));
        terminal.print("  Kafka            " + address.bootstrapServers());
        terminal.print("  schema registry  " + address.registryUrl());
        terminal.print("  health           http://127.0.0.1:" + health.get(0) + "/readyz (ingest), :" + health.get(1)
                + " (enrich), :" + health.get(2) + " (sink)");
        terminal.print("  data             " + wire.data().root());
        terminal.print("  logs             " + wire.data().logs().resolve("carchi.log"));
    }

    /** Since the Java runtime began: the launcher may have built the project before. */
    private static String sinceStart() {
        Instant started =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        return Amounts.seconds(Duration.between(started, Instant.now()));
    }
}
