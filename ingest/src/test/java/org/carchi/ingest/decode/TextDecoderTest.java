package org.carchi.ingest.decode;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String AZERBAIJANI =
            "Bakıda görüş keçirilib.\n\nƏ.Əsədov “Rəqəmsal İpək Yolu” barədə danışıb.";
    private static final String TURKISH =
            "Türkiye'nin başkenti Ankara'da düzenlenen toplantıda Azerbaycan ile iş birliği görüşüldü. Bakan, iki ülke"
                    + " arasındaki ticaret hacminin geçen yıla göre yüzde on arttığını ve bunun sürdürüleceğini söyledi.";
    private static final String RUSSIAN =
            "В Баку состоялась встреча премьер-министров Азербайджана и Казахстана. Стороны обсудили торговлю и"
                    + " транзит, а также развитие Среднего коридора и строительство судов.";

    @Test
    void readsUtf8() throws Undecodable {
        byte[] bytes = AZERBAIJANI.getBytes(UTF_8);

        DecodedText decoded = TextDecoder.decode(bytes, "");

        assertThat(decoded).isEqualTo(new DecodedText(AZERBAIJANI, "utf-8"));
    }

    @Test
    void takesAByteOrderMarkForNoText() throws Undecodable {
        byte[] bytes = ("\uFEFF" + AZERBAIJANI).getBytes(UTF_8);

        DecodedText decoded = TextDecoder.decode(bytes, "windows-1251");

        assertThat(decoded).isEqualTo(new DecodedText(AZERBAIJANI, "utf-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsWideTextByItsMark(String charset) throws Undecodable {
        byte[] bytes = ("\uFEFF" + AZERBAIJANI).getBytes(Charset.forName(charset));

        DecodedText decoded = TextDecoder.decode(bytes, "");

        assertThat(decoded.text()).isEqualTo(AZERBAIJANI);
        assertThat(decoded.charset()).isEqualToIgnoringCase(charset);
    }

    @Test
    void readsUtf16WithoutAMarkInEitherByteOrder() throws Undecodable {
        byte[] little = AZERBAIJANI.getBytes(UTF_16LE);
        byte[] big = RUSSIAN.getBytes(UTF_16BE);

        DecodedText first = TextDecoder.decode(little, "");
        DecodedText second = TextDecoder.decode(big, "");

        assertThat(first).isEqualTo(new DecodedText(AZERBAIJANI, "utf-16le"));
        assertThat(second).isEqualTo(new DecodedText(RUSSIAN, "utf-16be"));
    }

    @Test
    void guessesTurkish() throws Undecodable {
        byte[] bytes = TURKISH.getBytes(Charset.forName("windows-1254"));

        DecodedText decoded = TextDecoder.decode(bytes, "");

        assertThat(decoded).isEqualTo(new DecodedText(TURKISH, "windows-1254"));
    }

    @Test
    void guessesRussian() throws Undecodable {
        byte[] bytes = RUSSIAN.getBytes(Charset.forName("windows-1251"));

        DecodedText decoded = TextDecoder.decode(bytes, "");

        assertThat(decoded).isEqualTo(new DecodedText(RUSSIAN, "windows-1251"));
    }

    @Test
    void prefersADeclaredEncodingToAGuess() throws Undecodable {
        byte[] bytes = TURKISH.getBytes(Charset.forName("ISO-8859-9"));

        DecodedText decoded = TextDecoder.decode(bytes, "iso-8859-9");

        assertThat(decoded).isEqualTo(new DecodedText(TURKISH, "iso-8859-9"));
    }

    @Test
    void passesOverADeclaredEncodingThatNobodyKnows() throws Undecodable {
        byte[] bytes = RUSSIAN.getBytes(Charset.forName("windows-1251"));

        DecodedText decoded = TextDecoder.decode(bytes, "x-nonsense");

        assertThat(decoded.text()).isEqualTo(RUSSIAN);
    }

    @Test
    void changesNoCharacterOfAText() throws Undecodable {
        String text = "  a\r\nb\t\u00AD\u200F e\u0301 \uD83D\uDE00\n";

        DecodedText decoded = TextDecoder.decode(text.getBytes(UTF_8), "");

        assertThat(decoded.text()).isEqualTo(text);
    }

    @Test
    void namesTheBinaryFormatItRefuses() {
        byte[] zip = HexFormat.of().parseHex("504b030414000600");
        byte[] jpeg = HexFormat.of().parseHex("ffd8ffe000104a46");

        assertThatThrownBy(() -> TextDecoder.decode(zip, "")).hasMessageContaining("a zip archive");
        assertThatThrownBy(() -> TextDecoder.decode(jpeg, "")).hasMessageContaining("a JPEG image");
    }

    @Test
    void refusesTextWithNulCharacters() {
        byte[] bytes = "mətn\0mətn!".getBytes(UTF_8);

        assertThatThrownBy(() -> TextDecoder.decode(bytes, "")).hasMessageContaining("NUL");
    }
}
