package org.carchi.embedded.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsWordsLeftAndNumbersRight() {
        Table table = new Table(Screen.PLAIN, "NAME", "COUNT", "MORE")
                .row("Bakı", "5", "x")
                .row("Gəncə", "1,234", "");

        assertThat(table.lines()).containsExactly("NAME   COUNT  MORE", "Bakı       5  x", "Gəncə  1,234");
    }

    @Test
    void countsWhatIsSeenNotColours() {
        Screen colours = new Screen(true, 80);

        Table table = new Table(colours, "A", "B").row(colours.paint(Colour.RED, "xy"), "z");

        assertThat(table.lines().get(1)).isEqualTo("\u001B[31mxy\u001B[0m  z");
    }

    @Test
    void refusesARowOfAnotherLength() {
        Table table = new Table(Screen.PLAIN, "A", "B");

        assertThatThrownBy(() -> table.row("x")).isInstanceOf(IllegalArgumentException.class);
    }
}
