package org.carchi.embedded.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void breaksAtSpacesAndIndents() {
        assertThat(Lines.wrap("bir iki üç dörd", 10, "  ")).containsExactly("  bir iki", "  üç dörd");
    }

    @Test
    void keepsParagraphsApart() {
        assertThat(Lines.wrap("bir\n\niki", 20, "")).containsExactly("bir", "", "iki");
    }

    @Test
    void keepsAWordThatIsLongerThanALine() {
        assertThat(Lines.wrap("qısa uzunuzunuzun söz", 8, "")).containsExactly("qısa", "uzunuzunuzun", "söz");
    }

    @Test
    void givesColoursNoRoom() {
        assertThat(Lines.width("\u001B[1mBakı\u001B[0m")).isEqualTo(4);
    }
}
