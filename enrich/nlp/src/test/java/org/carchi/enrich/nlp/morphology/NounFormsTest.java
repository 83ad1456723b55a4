package org.carchi.enrich.nlp.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NounFormsTest {
    private static final Set<String> NOUNS = Set.of(
            "sənəd", "layihə", "uşaq", "ev", "məktəb", "çiçək", "say", "kitab", "ölkə", "dost", "şəhər", "torpaq",
            "oğul", "ağız", "beyin", "fikir", "şəkil", "sinif", "ömür", "nəsil", "su", "mövqe", "mənbə", "tale", "qala",
            "məqsəd", "vasitə", "vəzifə", "zavod", "bank", "manat", "qurd", "iş", "keçid", "həmkar", "şura");

    @ParameterizedTest
    @CsvSource({
        "sənəddən, sənəd",
        "layihəsinin, layihə",
        "uşağı, uşaq",
        "evlərində, ev",
        "məktəblərimizdə, məktəb",
        "çiçəyin, çiçək",
        "sayı, say",
        "robotdan, robot",
    })
    void takesEndingsOff(String word, String lemma) {
        assertThat(lemma(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "kitabım, kitab",
        "kitabımdan, kitab",
        "kitablarım, kitab",
        "həmkarlarımın, həmkar",
        "ölkəm, ölkə",
        "ölkəmdə, ölkə",
        "ölkəmizə, ölkə",
        "ölkənizin, ölkə",
        "torpağımız, torpaq",
        "torpağınızdan, torpaq",
        "vəzifəmi, vəzifə",
        "evlərinizdə, ev",
    })
    void takesMineYoursAndOursOff(String word, String lemma) {
        assertThat(lemma(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "qalan, qalan",
        "evim, evim",
    })
    void leavesWordsWholeThatOnlySeemToBeMineOrYours(String word, String lemma) {
        assertThat(lemma(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "oğlu, oğul",
        "oğlunun, oğul",
        "ağzından, ağız",
        "beynimizdə, beyin",
        "fikrini, fikir",
        "fikrincə, fikir",
        "şəklində, şəkil",
        "sinfə, sinif",
        "ömrünün, ömür",
        "nəslin, nəsil",
        "oğullar, oğul",
        "fikirlərdən, fikir",
    })
    void givesBackTheVowelThatASuffixTook(String word, String lemma) {
        assertThat(lemma(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"işdə, iş", "keçdi, keçdi", "qurda, qurd", "banklar, bank", "bankı, bank"})
    void putsNoVowelIntoOtherWords(String word, String lemma) {
        assertThat(lemma(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"uşağlar, uşağlar", "torpağda, torpağda", "çiçəydən, çiçəydən"})
    void softensTheStemBeforeAVowelOnly(String word, String lemma) {
        assertThat(lemma(word)).isNotIn("uşaq", "torpaq", "çiçək");
    }

    @ParameterizedTest
    @CsvSource({
        "suyu, su",
        "suyun, su",
        "suyunu, su",
        "suya, su",
        "suda, su",
        "mövqeyi, mövqe",
        "mövqeyindən, mövqe",
        "mövqeyimiz, mövqe",
        "mövqedə, mövqe",
        "mənbəyini, mənbə",
        "mənbəsi, mənbə",
        "taleyində, tale",
    })
    void knowsTheWordsThatTakeY(String word, String lemma) {
        assertThat(lemma(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "evdədir, ev",
        "evindədirlər, ev",
        "layihədir, layihə",
        "şəhərdəki, şəhər",
        "şəhərindəki, şəhər",
        "şəhərdəkilər, şəhər",
        "zavodlarındakıların, zavod",
        "məqsədilə, məqsəd",
        "vasitəsilə, vasitə",
        "ölkəsiylə, ölkə",
        "kitabınkı, kitab",
        "dostca, dost",
        "manatadək, manat",
        "ölkəyədək, ölkə",
        "şurasınacan, şura",
        "manatlıq, manat",
    })
    void takesOffWhatFollowsTheCase(String word, String lemma) {
        assertThat(lemma(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"bunun, bu", "buna, bu", "bunlar, bu", "bunlardan, bu", "onun, o", "onlara, o", "ondadır, o"})
    void knowsTheNOfPronouns(String word, String lemma) {
        assertThat(lemma(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"evdəlik", "evlərlik", "evdadır", "kitabə", "kitabdən", "ölkəin", "ölkəə", "kitabnın"})
    void takesNoIllegalChain(String word) {
        assertThat(NOUNS).doesNotContain(lemma(word));
    }

    @ParameterizedTest
    @CsvSource({
        "razılaşma, razılaşma",
        "yerləşmə, yerləşmə",
        "səhiyyə, səhiyyə",
        "parlamentə, parlament",
        "optimizmə, optimizm",
        "terminalların, terminal",
        "bilirsiniz, bilirsiniz",
    })
    void guessesWithCare(String word, String lemma) {
        assertThat(lemma(word)).isEqualTo(lemma);
    }

    @Test
    void givesAllReadingsTheLikeliestFirst() {
        assertThat(NounForms.readings("kitabı", NOUNS::contains))
                .containsExactly(
                        new NounReading("kitab", "kitab", Ending.ACCUSATIVE),
                        new NounReading("kitab", "kitabı", Ending.NOMINATIVE));
        assertThat(NounForms.readings("kitabının", NOUNS::contains))
                .containsExactly(
                        new NounReading("kitab", "kitabı", Ending.GENITIVE),
                        new NounReading("kitab", "kitabın", Ending.GENITIVE));
        assertThat(NounForms.readings("torpağa", NOUNS::contains))
                .isEqualTo(List.of(new NounReading("torpaq", "torpaq", Ending.DATIVE)));
    }

    @Test
    void offersWhatIsDoubtfulLast() {
        assertThat(NounForms.readings("qalan", NOUNS::contains))
                .containsExactly(NounReading.bare("qalan"), new NounReading("qala", "qalan", Ending.NOMINATIVE));
    }

    private static String lemma(String word) {
        return NounForms.lemma(word, NOUNS::contains);
    }
}
