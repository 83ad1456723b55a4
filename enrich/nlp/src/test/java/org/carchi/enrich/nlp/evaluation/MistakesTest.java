package org.carchi.enrich.nlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.evaluation.Mistake.Cause;
import org.carchi.enrich.nlp.evaluation.Mistake.Kind;
import org.carchi.enrich.nlp.evaluation.Mistakes.Group;
import org.junit.jupiter.api.Test;

final class MistakesTest {
    private static final Kind MISSED = new Kind(Cause.MISSED, Optional.of(EntityType.WORK), Optional.empty());
    private static final Kind WRONG_TYPE =
            new Kind(Cause.WRONG_TYPE, Optional.of(EntityType.ORGANIZATION), Optional.of(EntityType.GPE));
    private static final Mistakes MISTAKES = new Mistakes(List.of(
            new Mistake(WRONG_TYPE, "[Zirə]"),
            new Mistake(MISSED, "[Ana]"),
            new Mistake(MISSED, "[Bacı]"),
            new Mistake(MISSED, "[Qaçaq]"),
            new Mistake(MISSED, "[Qaçaq]")));

    @Test
    void putsTheMostFrequentKindAndSampleFirst() {
        assertThat(MISTAKES.groups())
                .containsExactly(
                        new Group(MISSED, 4, List.of("[Qaçaq]", "[Ana]")), new Group(WRONG_TYPE, 1, List.of("[Zirə]")));
    }

    @Test
    void writesATable() {
        assertThat(MistakeTable.of(MISTAKES)).isEqualTo("""
                mistakes               types                           n  found for gold
                missed                 WORK                            4  [Qaçaq], [Ana]
                wrong type             GPE for ORGANIZATION            1  [Zirə]
                all                                                    5
                """);
    }

    @Test
    void countsTheRareKindsTogether() {
        Mistakes many = new Mistakes(IntStream.range(0, 16)
                .mapToObj(number -> new Mistake(kind(number), "[a]"))
                .toList());

        assertThat(MistakeTable.of(many))
                .hasLineCount(15)
                .contains("other                  4 kinds                         4\n");
    }

    @Test
    void writesJson() {
        assertThat(MistakeJson.of(MISTAKES).toString())
                .isEqualTo("[{\"cause\":\"MISSED\",\"gold\":\"WORK\",\"n\":4,\"samples\":[\"[Qaçaq]\",\"[Ana]\"]},"
                        + "{\"cause\":\"WRONG_TYPE\",\"gold\":\"ORGANIZATION\",\"predicted\":\"GPE\",\"n\":1,"
                        + "\"samples\":[\"[Zirə]\"]}]");
    }

    private static Kind kind(int number) {
        EntityType[] types = EntityType.values();
        return new Kind(
                number < types.length ? Cause.WRONG_BOUNDS : Cause.WRONG_TYPE,
                Optional.of(types[number % types.length]),
                Optional.of(EntityType.GPE));
    }
}
