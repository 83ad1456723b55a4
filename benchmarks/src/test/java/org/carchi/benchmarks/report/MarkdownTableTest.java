package org.carchi.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

    @Test
    void putsNumbersToTheRight() {
        MarkdownTable table = new MarkdownTable(List.of("who", "how fast"));

        table.row(List.of("a reader", Figures.within(1234.4, 12)));

        assertThat(table).hasToString("""
                        | who | how fast |
                        | --- | ---: |
                        | a reader | 1,234 ± 12 |
                        """);
    }
}
