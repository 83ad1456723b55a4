package org.carchi.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.carchi.enrich.nlp.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsASurrogatePairOnce() {
        String text = "Bakı 🎉 və Şəki";
        int start = text.indexOf("Şəki");

        org.carchi.schemas.avro.Span span = new CodePoints(text).map(new Span(start, start + 4));

        assertThat(span).isEqualTo(new org.carchi.schemas.avro.Span(start, start + 4, start - 1, start + 3));
    }

    @Test
    void agreesWithTheStringOnAnyText() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = randomText(random);
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);

            org.carchi.schemas.avro.Span span = new CodePoints(text).map(new Span(start, end));

            assertThat(span.getCodePointStart()).isEqualTo(text.codePointCount(0, start));
            assertThat(span.getCodePointEnd()).isEqualTo(text.codePointCount(0, end));
        }
    }

    /** Letters, pairs and lone surrogates; offsets inside a pair count the pair's first half as one. */
    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(0x1F300 + random.nextInt(200));
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
