package org.carchi.ingest.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** The JSON file beside a text or page that describes it: {@code NAME.json} beside {@code NAME.txt}. */
final class Sidecar {

    private static final String EXTENSION = ".json";
    private static final List<String> DESCRIBED = List.of(".txt", ".html", ".htm");

    private Sidecar() {}

    /** The sidecar's content, empty where the file has none. */
    static Content of(Path file, Format format) {
        if (format != Format.TEXT && format != Format.HTML) {
            return Content.empty();
        }
        Path sidecar = Path.of(stem(file) + EXTENSION);
        return Files.exists(sidecar) ? () -> Files.newInputStream(sidecar) : Content.empty();
    }

    /** Whether the file describes one of the files. */
    static boolean isOneAmong(Path file, Collection<Path> files) {
        return file.toString().endsWith(EXTENSION)
                && DESCRIBED.stream().anyMatch(extension -> files.contains(Path.of(stem(file) + extension)));
    }

    private static String stem(Path file) {
        String path = file.toString();
        return path.substring(0, path.lastIndexOf('.'));
    }
}
