package org.carchi.ingest.decode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Binary formats that are often delivered by mistake, told by their first bytes. */
enum FileSignature {
    ZIP("a zip archive or an Office document", "504b0304"),
    PDF("a PDF document", "25504446"),
    JPEG("a JPEG image", "ffd8ff"),
    PNG("a PNG image", "89504e47"),
    GIF("a GIF image", "47494638"),
    GZIP("a gzip archive", "1f8b08"),
    OLE("an old Office document", "d0cf11e0"),
    SEVEN_ZIP("a 7-Zip archive", "377abcaf"),
    RAR("a RAR archive", "52617221"),
    BZIP2("a bzip2 archive", "425a68");

    private static final int RIFF_TYPE_AT = 8;

    private final String description;
    private final byte[] magic;

    FileSignature(String description, String magicHex) {
        this.description = description;
        this.magic = HexFormat.of().parseHex(magicHex);
    }

    /** What the bytes are, as a noun with its article; empty where they are none of these. */
    static Optional<String> describe(byte[] bytes) {
        if (isWebp(bytes)) {
            return Optional.of("a WebP image");
        }
        return Arrays.stream(values())
                .filter(signature -> startsWith(bytes, 0, signature.magic))
                .map(signature -> signature.description)
                .findFirst();
    }

    private static boolean isWebp(byte[] bytes) {
        return startsWith(bytes, 0, ascii("RIFF")) && startsWith(bytes, RIFF_TYPE_AT, ascii("WEBP"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] magic) {
        int to = from + magic.length;
        return bytes.length >= to && Arrays.equals(bytes, from, to, magic, 0, magic.length);
    }
}
