package org.carchi.ingest.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.carchi.schemas.Sha256;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void yieldsOneLineAfterTheOther() throws IOException {
        List<Excerpt> lines = lines("bir\niki\r\n\nüç", 100);

        assertThat(lines).extracting(line -> new String(line.bytes(), UTF_8)).containsExactly("bir", "iki\r", "", "üç");
        assertThat(lines).extracting(Excerpt::isBlank).containsExactly(false, false, true, false);
    }

    @Test
    void cutsALineThatIsTooLongAndMeasuresAllOfIt() throws IOException {
        List<Excerpt> lines = lines("12345678\nson", 4);

        assertThat(new String(lines.get(0).bytes(), UTF_8)).isEqualTo("1234");
        assertThat(lines.get(0).length()).isEqualTo(8);
        assertThat(lines.get(0).sha256()).isEqualTo(Sha256.hex("12345678"));
        assertThat(new String(lines.get(1).bytes(), UTF_8)).isEqualTo("son");
    }

    private static List<Excerpt> lines(String text, int limit) throws IOException {
        var lines = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)), limit);
        List<Excerpt> all = new ArrayList<>();
        while (!lines.atEnd()) {
            all.add(lines.next());
        }
        return all;
    }
}
