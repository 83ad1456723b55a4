package org.carchi.ingest.decode;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final int HEAD_BYTES = 16;
    private static final Pattern WEBP = Pattern.compile("52494646.{8}57454250.*");

    private final String description;
    private final String magicHex;

    FileSignature(String description, String magicHex) {
        this.description = description;
        this.magicHex = magicHex;
    }

    /** What the bytes are, as a noun with its article; empty where they are none of these. */
    static Optional<String> describe(byte[] bytes) {
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, HEAD_BYTES));
        if (WEBP.matcher(head).matches()) {
            return Optional.of("a WebP image");
        }
        return Arrays.stream(values())
                .filter(signature -> head.startsWith(signature.magicHex))
                .map(signature -> signature.description)
                .findFirst();
    }
}
