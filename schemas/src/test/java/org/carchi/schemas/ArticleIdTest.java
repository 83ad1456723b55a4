package org.carchi.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleIdTest {

    @Test
    void isTheFirstHalfOfTheAddressesDigest() {
        ArticleId id = ArticleId.ofUrl("https://example.org/a");

        assertThat(id.value()).isEqualTo(Sha256.hex("https://example.org/a").substring(0, 32));
    }

    @Test
    void tellsSourcesWithTheSameLocalNameApart() {
        assertThat(ArticleId.ofLocal("one", "a.txt")).isNotEqualTo(ArticleId.ofLocal("two", "a.txt"));
    }

    @Test
    void keepsSourceAndLocalNameApart() {
        assertThat(ArticleId.ofLocal("ab", "c")).isNotEqualTo(ArticleId.ofLocal("a", "bc"));
    }

    @Test
    void showsItsDigitsAlone() {
        ArticleId id = ArticleId.ofUrl("https://example.org/a");

        assertThat(id).hasToString(id.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "g0000000000000000000000000000000", "000000000000000000000000000000000"})
    void refusesWhatIsNoId(String value) {
        assertThatThrownBy(() -> new ArticleId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + value + "'");
    }
}
