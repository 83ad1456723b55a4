package org.carchi.enrich.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class WordTestTest {
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final WordTest LONG = new WordTest(word -> {
        ASKED.incrementAndGet();
        return word.length() > 5;
    });

    @Test
    void asksOnceAWord() {
        Word word = Word.of("uzunsözbir", 0, 10);
        ASKED.set(0);

        assertThat(LONG.test(word)).isTrue();
        assertThat(LONG.test(word)).isTrue();

        assertThat(ASKED).hasValue(1);
    }

    @Test
    void givesTheSameWordForTheSameLetters() {
        Word first = Word.of("bir iki", 4, 7);

        assertThat(Word.of("iki", 0, 3)).isSameAs(first);
        assertThat(first.key()).isEqualTo("iki");
    }

    @Test
    void doesNotKeepWhatIsTooLong() {
        String longest = "a".repeat(80);

        assertThat(Word.of(longest, 0, 80)).isNotSameAs(Word.of(longest, 0, 80));
    }

    @Test
    void tellsWordsApartThatBeginWithTheSameEightLetters() {
        Word place = Word.of("universitetdə", 0, 13);
        Word origin = Word.of("universitetdən", 0, 14);
        Word beginning = Word.of("universi", 0, 8);

        assertThat(place.key()).isEqualTo("universitetdə");
        assertThat(origin.key()).isEqualTo("universitetdən");
        assertThat(beginning.key()).isEqualTo("universi");
        assertThat(place.beginning()).isEqualTo(beginning.beginning());
    }
}
