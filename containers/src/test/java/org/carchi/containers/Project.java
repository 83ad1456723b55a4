package org.carchi.containers;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Where things are in the project, and which samples the tests feed. */
final class Project {

    static final Path ROOT =
            Path.of(System.getProperty("carchi.root", "..")).toAbsolutePath().normalize();
    static final Path LIBRARIES = ROOT.resolve("embedded/target/carchi/lib");
    static final Path SEEDS = ROOT.resolve("seeds");

    /** Options of the JVM for services that live for minutes. */
    static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private Project() {}

    /** File names of some of the samples, by their numbers, from the first to the last. */
    static List<String> seeds(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Project::seed).toList();
    }

    private static String seed(int number) {
        String start = "%02d-".formatted(number);
        String[] found = SEEDS.toFile().list((folder, name) -> name.startsWith(start));
        if (found == null || found.length != 1) {
            throw new IllegalStateException("there is no single sample " + start + "* in " + SEEDS);
        }
        return found[0];
    }
}
