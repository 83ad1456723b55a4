package org.carchi.embedded.command.deadletter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Bytes for a reader: as text where they are text, otherwise in hexadecimal with the letters beside it.
 *
 * @param isCut whether only their beginning is shown
 */
record Bytes(List<String> lines, boolean isCut) {

    private static final int PER_LINE = 16;
    private static final int MOST_LINES = 32;
    private static final int MOST_CHARS = 2_000;
    private static final char FIRST_PRINTABLE = ' ';
    private static final char LAST_PRINTABLE = '~';

    static Bytes of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return isPrintable(text) ? text(text) : hex(bytes);
        } catch (CharacterCodingException e) {
            return hex(bytes);
        }
    }

    private static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> !Character.isISOControl(c) || Character.isWhitespace(c));
    }

    private static Bytes text(String text) {
        boolean isCut = text.length() > MOST_CHARS;
        String shown = isCut ? text.substring(0, MOST_CHARS) + " …" : text;
        return new Bytes(shown.lines().toList(), isCut);
    }

    private static Bytes hex(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < bytes.length && lines.size() < MOST_LINES; from += PER_LINE) {
            lines.add(hexLine(Arrays.copyOfRange(bytes, from, Math.min(from + PER_LINE, bytes.length))));
        }
        return new Bytes(lines, bytes.length > PER_LINE * MOST_LINES);
    }

    private static String hexLine(byte[] bytes) {
        String hex = HexFormat.ofDelimiter(" ").formatHex(bytes);
        StringBuilder letters = new StringBuilder();
        for (byte each : bytes) {
            letters.append(each >= FIRST_PRINTABLE && each <= LAST_PRINTABLE ? (char) each : '.');
        }
        return hex + " ".repeat(3 * (PER_LINE - bytes.length)) + "  " + letters;
    }
}
