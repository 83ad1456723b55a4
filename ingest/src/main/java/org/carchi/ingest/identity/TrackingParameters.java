package org.carchi.ingest.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Query parameters that say how a reader came to a page, not which page it is.
 *
 * @param names their names; a name that ends in a star stands for all that begin like it
 */
record TrackingParameters(List<String> names) {

    private static final String RESOURCE = "tracking-parameters.txt";

    static TrackingParameters load() {
        InputStream resource = Objects.requireNonNull(TrackingParameters.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new TrackingParameters(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a parameter, written {@code name} or {@code name=value}, is one of them. */
    boolean include(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(known -> matches(known, name));
    }

    private static boolean matches(String known, String name) {
        return known.endsWith("*") ? name.startsWith(known.substring(0, known.length() - 1)) : name.equals(known);
    }
}
