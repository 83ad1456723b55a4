package org.carchi.embedded.registry;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.carchi.embedded.host.CannotStartException;

/**
 * The registry as the build unpacked it.
 *
 * @param home the folder that holds its runner jar
 */
public record RegistryDistribution(Path home) {

    /** System property that names the folder, where it is not beside our own classes. */
    public static final String HOME_PROPERTY = "carchi.registry.home";

    private static final String MAIN_CLASS = "io.quarkus.runner.GeneratedMain";

    /** The folder {@code registry} beside our classes or jar, unless the system property names another. */
    public static RegistryDistribution located() {
        String named = System.getProperty(HOME_PROPERTY, "");
        return new RegistryDistribution(named.isBlank() ? ownCode().resolveSibling("registry") : Path.of(named));
    }

    /** Our {@link RegistryMain} in front of the registry's own classes. */
    String classPath() {
        return ownCode() + File.pathSeparator + runner();
    }

    /** The class to run and what it takes. */
    List<String> mainAndArguments() {
        return List.of(RegistryMain.class.getName(), MAIN_CLASS);
    }

    private Path runner() {
        try (Stream<Path> files = Files.exists(home) ? Files.list(home) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow(() -> new CannotStartException("no schema registry in " + home
                            + "; build the project again, or name its folder with -D" + HOME_PROPERTY));
        } catch (IOException e) {
            throw new UncheckedIOException("schema registry in " + home + " cannot be read", e);
        }
    }

    private static Path ownCode() {
        URI location = URI.create(RegistryMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        return Path.of(location).toAbsolutePath();
    }
}
