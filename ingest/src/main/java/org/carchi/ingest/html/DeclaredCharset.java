package org.carchi.ingest.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the character encoding that a page declares in its first bytes, which are ASCII in every encoding it may be. */
public final class DeclaredCharset {

    private static final int HEAD_BYTES = 4096;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta\\b[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml\\b[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    public static Optional<String> in(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find()
                ? Optional.ofNullable(declaration.group(1)).or(() -> Optional.ofNullable(declaration.group(2)))
                : Optional.empty();
    }
}
