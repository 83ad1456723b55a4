package org.carchi.enrich.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.carchi.enrich.nlp.text.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AZAL-a məxsus; AZAL-a|məxsus",
                "Azərbaycan-Qazaxıstan; Azərbaycan|-|Qazaxıstan",
                "axtarış-xilasetmə; axtarış|-|xilasetmə",
                "Ə.Əsədov; Ə.|Əsədov",
                "İ. H. Əliyev; İ.|H.|Əliyev",
                "Metbuat.az-a görə; Metbuat.az-a|görə",
                "2022-2026-cı illər; 2022|-|2026-cı|illər",
                "45,2 %-i; 45,2|%-i",
                "10%-dən çox; 10|%-dən|çox",
                "11 033 nəfər; 11 033|nəfər",
                "2024- cü il; 2024- cü|il",
                "31milyard; 31|milyard",
                "5G şəbəkə; 5G|şəbəkə",
                "COP29-un; COP29-un",
                "Bakı'da; Bakı'da",
                "«SOCAR»ın; «|SOCAR|»|ın",
                "saat 15:30; saat|15|:|30",
                "@NovruzTV yazıb; @NovruzTV|yazıb",
                "https://carchi.az/a?b=1 oxu; https://carchi.az/a?b=1|oxu",
            })
    void cuts(String text, String tokens) {
        assertThat(written(text)).isEqualTo(tokens);
    }

    @Test
    void tellsTheSuffixFromTheBase() {
        Token token = tokens("SOCAR-ın").get(0);

        assertThat(token.key()).isEqualTo("socar");
        assertThat(token.suffix("socar-ın")).isEqualTo("ın");
    }

    @Test
    void keepsSurrogatePairsWhole() {
        List<Token> tokens = tokens("a \uD83D\uDE00 b");

        assertThat(tokens).extracting(Token::kind).containsExactly(Kind.WORD, Kind.MARK, Kind.WORD);
        assertThat(tokens.get(1).end() - tokens.get(1).start()).isEqualTo(2);
    }

    private static String written(String text) {
        return tokens(text).stream()
                .map(token -> text.substring(token.start(), token.end()))
                .collect(Collectors.joining("|"));
    }

    private static List<Token> tokens(String text) {
        return new Tokenizer(text, Letters.lower(text)).tokens();
    }
}
