package org.carchi.enrich.nlp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.EntityRole;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Mention;
import org.carchi.enrich.nlp.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WikidataIdsTest {

    @ParameterizedTest
    @CsvSource({
        "ABŞ, ABŞ prezidenti, Q30",
        "Amerika Birləşmiş Ştatları, Amerika Birləşmiş Ştatları ilə, Q30",
        "Rusiya Federasiyası, Rusiya Federasiyası ilə, Q159",
        "Ukrayna, Ukrayna şəhəri, Q212",
        "Qusar, Qusar rayonunun kəndləri, Q386506",
        "Qusar, Quba və Qusar rayonlarında, Q386506",
        "Qusar, Qusar şəhərində, Q145715",
        "Rusiya, Rusiya imperiyasından sonra Rusiya, Q159",
        "Ankara, Ankara danışıqları, Q3640",
        "Ankara, Ankara vilayətində, Q2297724",
    })
    void linksAPlaceThatTheTextFixes(String name, String text, String id) {
        assertThat(gpe(name, text)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Qusar, Qusar sakinləri",
        "Qusar, Qusar rayonundan Qusar şəhərinə",
        "Ankara, Ankara və Ankara vilayəti",
        "Bakı, Bakı xanlığı",
        "Rusiya, Rusiya imperiyası",
        "Honkonq, Honkonq adası",
        "Panama, Panama şəhəri",
        "Koreya, Koreya yarımadası",
        "Filan, Filan yerdə",
    })
    void linksNoPlaceThatTheTextLeavesOpen(String name, String text) {
        assertThat(gpe(name, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ORGANIZATION, Sumqayıt", "LOCATION, Bakı", "PERSON, Naxçıvan", "DATE, 2024"})
    void linksNoOtherThingByTheNameOfAPlace(EntityType type, String name) {
        assertThat(WikidataIds.of(type, name, List.of(), mentions(name, name), name))
                .isEmpty();
    }

    @Test
    void linksAPersonByARareName() {
        assertThat(person("Qənirə Paşayeva")).contains("Q5241284");
        assertThat(person("Qənirə Paşayeva", "millət vəkili")).contains("Q5241284");
    }

    @Test
    void linksAPersonByAFrequentNameOnlyWithTheOffice() {
        assertThat(person("Elman Məmmədov")).isEmpty();
        assertThat(person("Elman Məmmədov", "Deputat")).contains("Q5366393");
    }

    @Test
    void linksNoPersonOfWhomTheTextSaysAnother() {
        assertThat(person("Qənirə Paşayeva", "leytenant")).isEmpty();
        assertThat(person("Elman Məmmədov", "kapitan")).isEmpty();
        assertThat(person("İlham Əliyev", "Prezident")).isEmpty();
    }

    private static Optional<String> gpe(String name, String text) {
        return WikidataIds.of(EntityType.GPE, name, List.of(), mentions(name, text), text);
    }

    private static Optional<String> person(String name, String... roles) {
        List<EntityRole> held = List.of(roles).stream()
                .map(role -> new EntityRole(role, Optional.empty(), new Span(0, 1)))
                .toList();
        return WikidataIds.of(EntityType.PERSON, name, held, mentions(name, name), name);
    }

    private static List<Mention> mentions(String name, String text) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Mention(new Span(at, at + name.length()), name, name, Mention.Method.GAZETTEER, 1f));
        }
        return mentions;
    }
}
