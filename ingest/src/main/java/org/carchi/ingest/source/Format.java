package org.carchi.ingest.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which an article may be delivered. */
public enum Format {
    TEXT("text/plain", "txt"),
    HTML("text/html", "html", "htm"),
    JSON("application/json", "json"),
    JSON_LINES("application/x-ndjson", "jsonl", "ndjson"),
    /** Nothing says which form it has: its first bytes decide. */
    UNNAMED("application/octet-stream");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> extensions;

    Format(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The form that a file name's extension stands for. */
    public static Optional<Format> ofFileName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }
}
