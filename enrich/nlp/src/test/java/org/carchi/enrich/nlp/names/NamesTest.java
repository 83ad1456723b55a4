package org.carchi.enrich.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.carchi.enrich.nlp.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Azərbaycan-Qazaxıstan əlaqələri; GPE Azərbaycan, GPE Qazaxıstan",
                "Orada qazaxıstanlı idmançılar var; ''",
                "Füzuli şəhərində bağ salınıb; GPE Füzuli",
                "Şəhid Nurlan Vahidli adına park; PERSON Nurlan Vahidli",
                "O, Xınalıq və Buduq kəndlərinə gedib; GPE Xınalıq, GPE Buduq",
                "Limanın gəliri artıb; ''",
            })
    void findsPlaces(String text, String expected) {
        assertThat(names(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Görüşdə Ə.Kərimov çıxış edib; PERSON Ə.Kərimov",
                "Bunu İlham Heydər oğlu Vəliyev deyib; PERSON İlham Heydər oğlu Vəliyev",
                "Bunu Rasim Vəliyevin qardaşı deyib; PERSON Rasim Vəliyev",
                "O, Rasim Vəliyevlə görüşüb; PERSON Rasim Vəliyev",
                "O, Nigar Vəliyevanı təbrik edib; PERSON Nigar Vəliyeva",
                "O, Kasım-Jomart Tokayevin dəvəti ilə gəlib; PERSON Kasım-Jomart Tokayev",
                "Dünən prezident Donald Tramp danışıb; PERSON Donald Tramp",
                "Orada Nəsib bəy Yusifbəyli yaşayıb; PERSON Nəsib bəy Yusifbəyli",
                "Sərgini Mariya fon Altenburq açıb; PERSON Mariya fon Altenburq",
                "Bunu Həsən əl-Tayib deyib; PERSON Həsən əl-Tayib",
                "Bunu Maykl “Böyük” Ferris deyib; PERSON Maykl “Böyük” Ferris",
                "Bunu Ramiz Haqverdi-zadə deyib; PERSON Ramiz Haqverdi-zadə",
                "O, Ceyms Dilə qarşı çıxıb; PERSON Ceyms Dil",
                "Bu, Ceyms Duayerin qoludur; PERSON Ceyms Duayer",
            })
    void findsPersons(String text, String expected) {
        assertThat(names(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Daxili İşlər Nazirliyinin məlumatı; ORGANIZATION Daxili İşlər Nazirliyi",
                "Ekologiya və Təbii Sərvətlər Nazirliyi açıqlayıb; ORGANIZATION Ekologiya və Təbii Sərvətlər Nazirliyi",
                "Səhiyyə, Əmək və Rifah Nazirliyi açıqlayıb; ORGANIZATION Səhiyyə, Əmək və Rifah Nazirliyi",
                "Bu, AZAL-a məxsusdur; ORGANIZATION AZAL",
                "“Neftçi” klubu udub; ORGANIZATION Neftçi",
                "Bu barədə Xeberler.az-a bildirilib; ORGANIZATION Xeberler.az",
                "Hökumət və nazirlik razılaşıb; ''",
                "Nazirlər Kabientindən bildirilib; ORGANIZATION Nazirlər Kabineti",
                "Psixiatr Könül Axundlu Bakı Sağlamlıq Mərkəzində işləyir; "
                        + "PERSON Könül Axundlu, ORGANIZATION Bakı Sağlamlıq Mərkəzi",
                "Orada HİV və AİDS yayılıb; ''",
                "O, Konserv's ilə razılaşıb; ORGANIZATION Konserv's",
            })
    void findsOrganizations(String text, String expected) {
        assertThat(names(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Neft Bakı-Tbilisi-Ceyhan boru kəməri ilə axır; FACILITY Bakı-Tbilisi-Ceyhan boru kəməri",
                "O, Zəngəzur dəhlizinin açılmasını istəyir; LOCATION Zəngəzur dəhlizi",
                "Kür çayında su azalıb; LOCATION Kür çayı",
                "Orada Aypara adına Gənclər Mərkəzi var; FACILITY Aypara adına Gənclər Mərkəzi",
                "O, III MDB Oyunlarında udub; EVENT III MDB Oyunları",
                "O, 3-cü Xəzər İqtisadi Forumunda olub; EVENT 3-cü Xəzər İqtisadi Forumu",
                "O, COP29-da çıxış edib; EVENT COP29",
                "O, 1974-cü il dünya çempionatında oynayıb; EVENT 1974-cü il dünya çempionatı",
                "O, 44 günlük müharibədə vuruşub; EVENT 44 günlük müharibə",
                "Orada “Ətirşah” simfonik muğamı səslənib; WORK Ətirşah",
                "“Qanad” layihəsi başa çatıb; WORK Qanad",
                "Qonaqlar Nizami küçəsində gəziblər; FACILITY Nizami küçəsi",
            })
    void findsFacilitiesLocationsEventsAndWorks(String text, String expected) {
        assertThat(names(text)).isEqualTo(expected);
    }

    private static String names(String text) {
        return Names.find(new Cues(Passage.of(text))).stream()
                .map(name -> name.type() + " " + name.form())
                .collect(Collectors.joining(", "));
    }
}
