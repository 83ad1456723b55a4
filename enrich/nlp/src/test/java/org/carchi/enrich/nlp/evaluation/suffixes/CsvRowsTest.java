package org.carchi.enrich.nlp.evaluation.suffixes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvRowsTest {

    @Test
    void readsQuotedFields() {
        assertThat(CsvRows.of("a,\"b, c\",\"d \"\"e\"\"\"\r\nf,,\n"))
                .containsExactly(List.of("a", "b, c", "d \"e\""), List.of("f", "", ""));
    }

    @Test
    void readsALineBreakInQuotesAndALastLineWithoutOne() {
        assertThat(CsvRows.of("a,\"b\nc\"\nd,e")).containsExactly(List.of("a", "b\nc"), List.of("d", "e"));
        assertThat(CsvRows.of("")).isEmpty();
        assertThat(CsvRows.of("\"open")).containsExactly(List.of("open"));
    }
}
