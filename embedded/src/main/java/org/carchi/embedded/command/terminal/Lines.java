package org.carchi.embedded.command.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines that fit, counting what is seen: colour sequences take no room. */
public final class Lines {

    private static final Pattern SEQUENCE = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern SPACES = Pattern.compile("[ \\t]+");

    private Lines() {}

    /** Columns that the text takes. */
    public static int width(String text) {
        String seen = SEQUENCE.matcher(text).replaceAll("");
        return seen.codePointCount(0, seen.length());
    }

    /** The text broken at spaces, each line indented; a word longer than a line stays whole. */
    public static List<String> wrap(String text, int width, String indent) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> wrapParagraph(paragraph, width - indent.length(), indent, lines));
        return lines;
    }

    /** The text filled up with spaces. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static void wrapParagraph(String paragraph, int room, String indent, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.split(paragraph.strip())) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > room) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add((indent + line).stripTrailing());
    }
}
