package org.carchi.embedded.proof.rig;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start {@code carchi} once more: as this process was started. */
final class WireCommand {

    private static final String MAIN = "org.carchi.embedded.command.Carchi";

    private WireCommand() {}

    /** The same Java, flags and class path. */
    static List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(MAIN);
        command.addAll(arguments);
        return command;
    }

    /** The launcher, as a user types it, where there is one. */
    static List<String> launcher(List<String> arguments) {
        Path launcher = Path.of(System.getProperty("carchi.home", "")).resolve("carchi");
        if (!Files.isExecutable(launcher)) {
            return java(arguments);
        }
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        return command;
    }
}
