package org.carchi.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Xeber.EXAMPLE/Siyaset/A, https://xeber.example/Siyaset/A",
        "https://xeber.example:443/a, https://xeber.example/a",
        "http://xeber.example:8080/a, http://xeber.example:8080/a",
        "https://xeber.example/a#serhler, https://xeber.example/a",
        "https://xeber.example/a/, https://xeber.example/a",
        "https://xeber.example, https://xeber.example/",
        "https://xeber.example/, https://xeber.example/",
        "https://xeber.example/b/../a/./c, https://xeber.example/a/c",
        "https://xeber.example/a?id=7&utm_source=x&fbclid=y, https://xeber.example/a?id=7",
        "https://xeber.example/a?UTM_Medium=x, https://xeber.example/a",
        "https://xeber.example/a?b=2&a=1, https://xeber.example/a?a=1&b=2",
        "https://xeber.example/a?b=2&b=1, https://xeber.example/a?b=1&b=2",
        "https://xeber.example/a?, https://xeber.example/a",
        "https://xeber.example/%7Ea, https://xeber.example/~a",
        "https://xeber.example/xəbər, https://xeber.example/x%C9%99b%C9%99r",
        "https://xeber.example/x%c9%99b%C9%99r, https://xeber.example/x%C9%99b%C9%99r",
        "'  https://xeber.example/a  ', https://xeber.example/a",
    })
    void givesAnAddressItsOneSpelling(String url, String canonical) {
        var spelled = CanonicalUrl.of(url);

        assertThat(spelled).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "https://xeber.example/a?id=1, https://xeber.example/a?id=2",
        "https://xeber.example/a, https://xeber.example/A",
        "https://xeber.example/a, https://az.xeber.example/a",
    })
    void keepsDifferentPagesApart(String one, String other) {
        assertThat(CanonicalUrl.of(one)).isNotEqualTo(CanonicalUrl.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mailto:a@xeber.example", "file:///a/b", "https://", "http://[", "not an address"})
    void hasNoSpellingForWhatIsNoWebAddress(String text) {
        assertThat(CanonicalUrl.of(text)).isEmpty();
    }

    @Test
    void changesNothingASecondTime() {
        String once = CanonicalUrl.of("https://Xeber.example:443/a//b/?z=1&ə=2&utm_id=3#x")
                .orElseThrow();

        assertThat(CanonicalUrl.of(once)).contains(once);
    }
}
