package org.carchi.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void joinsItsPartsByOneBlankLine() {
        var text = new ArticleText("Başlıq", "Giriş", "Mətn");

        String joined = text.joined();

        assertThat(joined).isEqualTo("Başlıq\n\nGiriş\n\nMətn");
    }

    @Test
    void leavesOutWhatIsMissing() {
        var text = ArticleText.of(null, "", "Mətn");

        String joined = text.joined();

        assertThat(joined).isEqualTo("Mətn");
    }

    @Test
    void isDigestedAsUtf8() {
        var text = ArticleText.of(null, null, "Mətn");

        String digest = text.digest();

        assertThat(digest).isEqualTo(Sha256.hex("Mətn")).hasSize(64);
    }
}
