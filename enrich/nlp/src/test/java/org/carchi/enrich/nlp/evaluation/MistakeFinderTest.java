package org.carchi.enrich.nlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Span;
import org.carchi.enrich.nlp.evaluation.Gold.GoldEntity;
import org.junit.jupiter.api.Test;

final class MistakeFinderTest {
    private static final String TEXT = "Əli Vəliyev Bakı Limanı və Gəncə Parkı haqda danışıb.";

    @Test
    void findsNothingWhereAllIsRight() {
        assertThat(mistakes(gold("PERSON Əli Vəliyev"), found("PERSON Əli Vəliyev")))
                .isEmpty();
    }

    @Test
    void namesEachCause() {
        assertThat(mistakes(gold("PERSON Əli Vəliyev"), found("PERSON Vəliyev")))
                .containsExactly("WRONG_BOUNDS PERSON [Vəliyev] for [Əli Vəliyev]");
        assertThat(mistakes(gold("FACILITY Bakı Limanı"), found("ORGANIZATION Bakı Limanı")))
                .containsExactly("WRONG_TYPE ORGANIZATION for FACILITY [Bakı Limanı]");
        assertThat(mistakes(gold("FACILITY Bakı Limanı"), found("GPE Bakı")))
                .containsExactly("WRONG_BOUNDS_AND_TYPE GPE for FACILITY [Bakı] for [Bakı Limanı]");
        assertThat(mistakes(gold("FACILITY Gəncə Parkı"), found())).containsExactly("MISSED FACILITY [Gəncə Parkı]");
        assertThat(mistakes(gold(), found("EVENT haqda"))).containsExactly("INVENTED EVENT [haqda]");
    }

    @Test
    void pairsAMentionWithTheLikestPredictionOnly() {
        List<String> mistakes = mistakes(gold("FACILITY Bakı Limanı"), found("GPE Bakı", "FACILITY Limanı"));

        assertThat(mistakes)
                .containsExactly(
                        "WRONG_BOUNDS FACILITY [Limanı] for [Bakı Limanı]",
                        "WRONG_BOUNDS_AND_TYPE GPE for FACILITY [Bakı] for [Bakı Limanı]");
    }

    @Test
    void countsEachMentionThatALongPredictionSwallows() {
        List<String> mistakes = mistakes(
                gold("FACILITY Bakı Limanı", "FACILITY Gəncə Parkı"), found("FACILITY Bakı Limanı və Gəncə Parkı"));

        assertThat(mistakes)
                .containsExactly(
                        "WRONG_BOUNDS FACILITY [Bakı Limanı və Gəncə Parkı] for [Bakı Limanı]",
                        "WRONG_BOUNDS FACILITY [Bakı Limanı və Gəncə Parkı] for [Gəncə Parkı]");
    }

    @Test
    void neitherRewardsNorPunishesOptionalMentions() {
        assertThat(mistakes(gold("optional GPE Bakı"), found("GPE Bakı"))).isEmpty();
        assertThat(mistakes(gold("optional GPE Bakı"), found())).isEmpty();
        assertThat(mistakes(gold("optional GPE Bakı"), found("PERSON Bakı")))
                .containsExactly("WRONG_TYPE PERSON for GPE [Bakı]");
    }

    @Test
    void letsAnOptionalMentionStandForNoRequiredOne() {
        List<String> mistakes = mistakes(gold("FACILITY Bakı Limanı", "optional GPE Bakı"), found("GPE Bakı"));

        assertThat(mistakes).containsExactly("WRONG_BOUNDS_AND_TYPE GPE for FACILITY [Bakı] for [Bakı Limanı]");
    }

    @Test
    void countsARepeatedPredictionAsInvented() {
        assertThat(mistakes(gold("GPE Bakı"), found("GPE Bakı", "GPE Bakı"))).containsExactly("INVENTED GPE [Bakı]");
    }

    private static List<String> mistakes(List<GoldEntity> gold, List<Predicted> found) {
        return MistakeFinder.in(gold, found).stream()
                .map(mistake -> mistake.kind().cause() + " " + mistake.kind().types() + " " + mistake.sample())
                .toList();
    }

    private static List<GoldEntity> gold(String... mentions) {
        return Stream.of(mentions).map(MistakeFinderTest::goldMention).toList();
    }

    private static GoldEntity goldMention(String mention) {
        boolean optional = mention.startsWith("optional ");
        Predicted same = predicted(mention.replace("optional ", ""));
        return new GoldEntity(same.span(), same.type(), same.quote(), same.canonical(), same.id(), optional);
    }

    private static List<Predicted> found(String... mentions) {
        return Stream.of(mentions).map(MistakeFinderTest::predicted).toList();
    }

    private static Predicted predicted(String mention) {
        String[] parts = mention.split(" ", 2);
        int start = TEXT.indexOf(parts[1]);
        Span span = new Span(start, start + parts[1].length());
        return new Predicted(span, EntityType.valueOf(parts[0]), parts[1], parts[1], parts[1]);
    }
}
