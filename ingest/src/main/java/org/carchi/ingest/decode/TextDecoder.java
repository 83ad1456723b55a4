package org.carchi.ingest.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Turns bytes into text, or says why they are none.
 *
 * <p>Byte order mark, then UTF-16 by the look of it, then valid UTF-8, then what is declared, then a statistical guess
 * among the encodings in which Azerbaijani, Turkish and Russian texts really come. Every encoding must fit each byte:
 * nothing is ever replaced.
 */
public final class TextDecoder {

    /** The detector's names and the encodings they are read in; the Windows ones include the ISO ones' letters. */
    private static final Map<String, String> GUESSED = Map.of(
            "windows-1251", "windows-1251",
            "ISO-8859-5", "ISO-8859-5",
            "KOI8-R", "KOI8-R",
            "windows-1254", "windows-1254",
            "ISO-8859-9", "windows-1254",
            "windows-1252", "windows-1254",
            "ISO-8859-1", "windows-1254");

    private static final int SAMPLE_BYTES = 64 * 1024;

    private TextDecoder() {}

    /** Decodes bytes whose delivery declares an encoding; blank where it declares none. */
    public static DecodedText decode(byte[] bytes, String declaredCharset) throws Undecodable {
        return decode(bytes, List.of(declaredCharset));
    }

    /** Decodes bytes for which several encodings are declared, the most trusted first. */
    public static DecodedText decode(byte[] bytes, List<String> declaredCharsets) throws Undecodable {
        Optional<String> binary = FileSignature.describe(bytes);
        if (binary.isPresent()) {
            throw new Undecodable("the content is " + binary.get() + "; deliver text, HTML or JSON");
        }
        DecodedText decoded = marked(bytes)
                .or(() -> unmarked(bytes, declaredCharsets))
                .orElseThrow(() -> new Undecodable(
                        "the character encoding cannot be told from the bytes; save the text as UTF-8 or declare it"));
        if (decoded.text().indexOf('\0') >= 0) {
            throw new Undecodable("the content has NUL characters, so it is binary; deliver text, HTML or JSON");
        }
        return decoded;
    }

    private static Optional<DecodedText> marked(byte[] bytes) {
        return Marks.charset(bytes)
                .flatMap(charset -> read(Arrays.copyOfRange(bytes, Marks.length(bytes), bytes.length), charset));
    }

    private static Optional<DecodedText> unmarked(byte[] bytes, List<String> declared) {
        return Stream.<Supplier<Stream<Charset>>>of(
                        () -> Utf16.guess(bytes).stream(),
                        () -> Stream.of(StandardCharsets.UTF_8),
                        () -> declared.stream().flatMap(name -> named(name).stream()),
                        () -> guessed(bytes))
                .flatMap(Supplier::get)
                .flatMap(charset -> read(bytes, charset).stream())
                .findFirst();
    }

    private static Stream<Charset> guessed(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES)));
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .flatMap(name -> Optional.ofNullable(GUESSED.get(name)).stream())
                .map(Charset::forName);
    }

    private static Optional<Charset> named(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<DecodedText> read(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new DecodedText(text, charset.name().toLowerCase(Locale.ROOT)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
