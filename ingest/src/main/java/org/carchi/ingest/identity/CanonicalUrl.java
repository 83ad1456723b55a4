package org.carchi.ingest.identity;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one spelling of an address: scheme and host in lower case, no default port, fragment, tracking parameter or slash
 * at the end, escapes and dots in the path normalised, query sorted. Article ids are made of it, so it must never change.
 */
public final class CanonicalUrl {

    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();
    private static final TrackingParameters TRACKING = TrackingParameters.load();
    private static final Pattern PARTS = Pattern.compile("(https?://[^/?#]+)([^?]*)(?:\\?(.*))?");

    private CanonicalUrl() {}

    /** The canonical address, or nothing where the text is no web address. */
    public static Optional<String> of(String url) {
        return Optional.ofNullable(NORMALIZER.filter(url.strip()))
                .map(PARTS::matcher)
                .filter(Matcher::matches)
                .map(parts -> parts.group(1) + path(parts.group(2)) + query(parts.group(3)));
    }

    private static String path(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.replaceFirst("/+$", "") : path;
    }

    private static String query(@Nullable String query) {
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(Predicate.not(TRACKING::include).and(Predicate.not(String::isEmpty)))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
