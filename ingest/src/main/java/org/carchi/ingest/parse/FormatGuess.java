package org.carchi.ingest.parse;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.carchi.ingest.source.Format;

/** Tells the format of a document without a name by its first bytes. */
final class FormatGuess {

    static final int HEAD_BYTES = 64 * 1024;

    private static final Pattern PAGE = Pattern.compile("\\s*<[!?a-zA-Z].*", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("\\s*\\{[^\\n]*\\}[ \\t\\r]*\\n\\s*\\{.*", Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("\\s*(\\{\\s*\"|\\[\\s*\\{).*", Pattern.DOTALL);

    /** What encodings of several bytes per unit put between ASCII letters, and byte order marks. */
    private static final Pattern FILLING = Pattern.compile("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]");

    private FormatGuess() {}

    static Format of(byte[] head) {
        String ascii =
                FILLING.matcher(new String(head, StandardCharsets.ISO_8859_1)).replaceAll("");
        if (PAGE.matcher(ascii).matches()) {
            return Format.HTML;
        }
        if (LINES.matcher(ascii).matches()) {
            return Format.JSON_LINES;
        }
        return JSON.matcher(ascii).matches() ? Format.JSON : Format.TEXT;
    }
}
