package org.carchi.enrich.nlp.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.gazetteer.Name.Category;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhraseTrieTest {
    private static final PhraseTrie<Name> NAMES = new PhraseTrie<>(List.of(
            name("Aypara", "first"),
            name("Aypara", "second"),
            name("Aypara Dövlət Universiteti", "university"),
            name("Aypara-Tərtər yolu", "road"),
            name("M.F.Ayparalı bağı", "garden"),
            name("Ayp", "short")));

    @ParameterizedTest
    @CsvSource({
        "Aypara gözəldir, first, NOMINATIVE",
        "Ayparanın bağı var, first, GENITIVE",
        "Aypara Dövlət Universitetindədir, university, COPULA",
        "Aypara Dövlət Universitetinə gedib, university, DATIVE",
        "Aypara Dövlətə gedib, first, NOMINATIVE",
        "Ayparanın Dövlət Universiteti var, first, GENITIVE",
        "Aypara-Tərtər yolunda dayanıb, road, LOCATIVE",
        "M.F.Ayparalı bağında görüşüb, garden, LOCATIVE",
        "Ayp bağlanıb, short, NOMINATIVE",
    })
    void findsTheLongestPhraseWithItsEnding(String text, String main, Ending ending) {
        Optional<Match<Name>> match = NAMES.longestAt(Passage.of(text), 0);

        assertThat(match.map(found -> found.phrase().main())).contains(main);
        assertThat(match.map(Match::ending)).contains(ending);
    }

    @ParameterizedTest
    @CsvSource({"Ayla gəlib", "Ayparalı gəlib", "Tərtər yolu", "Ayparabad böyükdür"})
    void findsNothingInOtherWords(String text) {
        assertThat(NAMES.longestAt(Passage.of(text), 0)).isEmpty();
    }

    @Test
    void doesNotGoOnIntoTheNextSentence() {
        Passage passage = Passage.of("Burası Aypara.\n\nDövlət Universiteti uzaqdır.");

        assertThat(NAMES.longestAt(passage, 1).map(match -> match.phrase().main()))
                .contains("first");
    }

    @Test
    void tellsWhetherAPhraseBeginsWithAWord() {
        assertThat(NAMES.mayBegin("aypara")).isTrue();
        assertThat(NAMES.mayBegin("ayparada")).isTrue();
        assertThat(NAMES.mayBegin("ayla")).isFalse();
        assertThat(NAMES.mayBegin("universiteti")).isFalse();
    }

    private static Name name(String text, String main) {
        return Name.of(Category.ORGANIZATION, text, main, false);
    }
}
