package org.carchi.enrich.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentenceSplitterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hava istidir. Dəniz sakitdir.; Hava istidir.|Dəniz sakitdir.",
                "Prof. Ə. Vəliyev gəldi. O danışdı.; Prof. Ə. Vəliyev gəldi.|O danışdı.",
                "Qiymət 6.2 manatdır. Bahadır.; Qiymət 6.2 manatdır.|Bahadır.",
                "Alma, armud və s. Sonra evə getdi.; Alma, armud və s.|Sonra evə getdi.",
                "30 mlrd. manat ayrılıb. Bəsdir.; 30 mlrd. manat ayrılıb.|Bəsdir.",
                "“Gəldim.” O getdi.; “Gəldim.”|O getdi.",
                "Doğrudanmı? Bəli!; Doğrudanmı?|Bəli!",
            })
    void splits(String text, String sentences) {
        assertThat(split(text)).isEqualTo(sentences);
    }

    @Test
    void breaksAtParagraphsAndLinesButNotInsideAWrappedSentence() {
        assertThat(split("Başlıq\n\nBirinci cümlə\ndavam edir\nİkinci"))
                .isEqualTo("Başlıq|Birinci cümlə\ndavam edir|İkinci");
    }

    private static String split(String text) {
        Passage passage = Passage.of(text);
        return passage.sentences().stream()
                .map(sentence -> passage.text(sentence.first(), sentence.last()))
                .collect(Collectors.joining("|"));
    }
}
