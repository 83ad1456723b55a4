package org.carchi.embedded.proof.rig;

import java.nio.file.Path;
import java.util.List;
import org.carchi.embedded.command.terminal.Terminal;

/**
 * How a proof is set up.
 *
 * @param terminal takes progress
 * @param samples folder with the articles that others are made from
 * @param seed of everything random
 * @param keep whether the data stay when the proof is done
 * @param wireFlags more flags of {@code carchi up}
 */
public record RigSettings(Terminal terminal, Path samples, long seed, boolean keep, List<String> wireFlags) {

    public RigSettings {
        wireFlags = List.copyOf(wireFlags);
    }

    public RigSettings withWireFlags(String... flags) {
        return new RigSettings(terminal, samples, seed, keep, List.of(flags));
    }
}
