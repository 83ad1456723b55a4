package org.carchi.ingest.parse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells title and body of a plain text apart: a short first line without a final stop, followed by a blank line, is the
 * title. Otherwise there is no title, and the text is the body unchanged but for blank space at its end.
 */
final class PlainText {

    /** Blank lines are matched possessively: a group that can give back takes a stack frame for each line. */
    private static final Pattern TITLED = Pattern.compile(
            "\\s*(?<title>\\S[^\\n\\r]{0,198}[^\\n\\r\\s.…:;,])[ \\t]*(?:\\r?\\n[ \\t]*+){2,}+(?<body>\\S.*)",
            Pattern.DOTALL);

    private PlainText() {}

    /** The text's title and body as keys; the title is missing where the text has none. */
    static ObjectNode keys(String text) {
        ObjectNode keys = JsonNodeFactory.instance.objectNode();
        Matcher titled = TITLED.matcher(text);
        if (titled.matches()) {
            return keys.put(Key.TITLE, titled.group("title"))
                    .put(Key.BODY, titled.group("body").stripTrailing());
        }
        return keys.put(Key.BODY, text.stripTrailing());
    }
}
