package org.carchi.schemas;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article, which every offset and digest refers to.
 *
 * @param title headline, empty where there is none
 * @param lead introductory paragraph, empty where there is none
 * @param body the rest, empty where there is none
 */
public record ArticleText(String title, String lead, String body) {

    private static final String BLANK_LINE = "\n\n";

    /** From a record's fields, which are null where they are missing. */
    public static ArticleText of(@Nullable String title, @Nullable String lead, @Nullable String body) {
        return new ArticleText(orEmpty(title), orEmpty(lead), orEmpty(body));
    }

    /** The non-empty ones of title, lead and body, joined by one blank line. */
    public String joined() {
        return Stream.of(title, lead, body).filter(part -> !part.isEmpty()).collect(Collectors.joining(BLANK_LINE));
    }

    /** SHA-256 over the UTF-8 text, in hexadecimal. */
    public String digest() {
        return Sha256.hex(joined());
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }
}
