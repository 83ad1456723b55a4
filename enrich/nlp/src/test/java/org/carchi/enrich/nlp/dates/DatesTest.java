package org.carchi.enrich.nlp.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatesTest {
    /** A Wednesday. */
    private static final Optional<Instant> PUBLISHED = Optional.of(Instant.parse("2025-03-12T08:00:00Z"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Martın 3-də görüş oldu; Martın 3-də; 2025-03-03",
                "Görüş 3 mart 2024-cü ildə keçirilib; 3 mart 2024-cü ildə; 2024-03-03",
                "Sənəd 03.03.2025 tarixlidir; 03.03.2025; 2025-03-03",
                "Bu, fevral ayında baş verib; fevral ayında; 2025-02",
                "O, sentyabrda gəlib; sentyabrda; 2024-09",
                "O, sentyabrda gələcək; sentyabrda; 2025-09",
                "Bu, ötən ilin martında olub; ötən ilin martında; 2024-03",
                "Bu, 2024-cü ilin mart ayında olub; 2024-cü ilin mart ayında; 2024-03",
                "Bina 2018-ci ildə tikilib; 2018-ci ildə; 2018",
                "Plan 2022-2026-cı illər üçündür; 2022-2026-cı illər; 2022/2026",
                "Bu, 1990-cı illərdə olub; 1990-cı illərdə; 1990/1999",
                "Bu, XXI əsrdə olub; XXI əsrdə; 2001/2100",
                "Qala XVI-XVII əsrlərdə tikilib; XVI-XVII əsrlərdə; 1501/1700",
                "İş 2024-cü ilin sonuna bitib; 2024-cü ilin sonuna; 2024-12-31",
                "İş gələn ilin birinci yarısında bitəcək; gələn ilin birinci yarısında; 2026-01/2026-06",
                "Bu, 2024-cü ilin II rübündə olub; 2024-cü ilin II rübündə; 2024-04/2024-06",
                "Bu, cari ilin sentyabr-oktyabr aylarında olacaq; cari ilin sentyabr-oktyabr aylarında; 2025-09/2025-10",
                "Bu, bu ilin yanvar-fevral aylarında olub; bu ilin yanvar-fevral aylarında; 2025-01/2025-02",
                "Yarış martın 3-dən 5-dək davam edib; martın 3-dən 5-dək; 2025-03-03/2025-03-05",
                "Yarış martın 3-5-də olub; martın 3-5-də; 2025-03-03/2025-03-05",
                "Dünən yağış yağıb; Dünən; 2025-03-11",
                "O, bu gün gəlib; bu gün; 2025-03-12",
                "O, bazar ertəsi gəlib; bazar ertəsi; 2025-03-10",
                "O, çərşənbə axşamı günü gəlib; çərşənbə axşamı günü; 2025-03-11",
                "Bu, son üç ildə artıb; son üç ildə; 2023/2025",
                "Bu, ötən həftə olub; ötən həftə; 2025-W10",
                "Bu, gələn ay olacaq; gələn ay; 2025-04",
                "O, 1943-cü il iyunun 17-də doğulub; 1943-cü il iyunun 17-də; 1943-06-17",
                "Bu, 1991-ci ilin 21 dekabrında olub; 1991-ci ilin 21 dekabrında; 1991-12-21",
                "Bu, bu il fevralın 9-da olub; bu il fevralın 9-da; 2025-02-09",
                "O, 2022-ci ilin payızında gəlib; 2022-ci ilin payızında; 2022-09/2022-11",
                "O, keçən oktyabrda gəlib; keçən oktyabrda; 2024-10",
                "O, ötən çərşənbə gəlib; ötən çərşənbə; 2025-03-05",
                "Su çərşənbəyədək paylanacaq; çərşənbəyədək; 2025-03-12",
                "Bu, XIX əsrin sonlarında olub; XIX əsrin sonlarında; 1801/1900",
                "Bu, XX əsrin 90-cı illərində olub; XX əsrin 90-cı illərində; 1990/1999",
                "Hədəf 2030-a qədərdir; 2030-a; 2030",
                "Film (1974) uğurlu olub; 1974; 1974",
                "İş 05.11.2024-cü ildə başlayıb; 05.11.2024-cü ildə; 2024-11-05",
                "Bu, bu ayın əvvəlində olub; bu ayın əvvəlində; 2025-03",
                "Bu, ötən beş ayda artıb; ötən beş ayda; 2024-11/2025-03",
                "Bu, 1950-53-cü illərdə olub; 1950-53-cü illərdə; 1950/1953",
                "Görüş ayın 14-də olub; ayın 14-də; 2025-03-14",
                "Bu, “Xəzər 2030” konfransıdır; 2030; 2030",
                "Bu, Paris-2024 oyunlarıdır; 2024; 2024",
            })
    void resolves(String text, String quote, String value) {
        Passage passage = Passage.of(text);

        List<DateMatch> dates = Dates.find(passage, PUBLISHED);

        assertThat(dates).hasSize(1);
        assertThat(passage.text(dates.get(0).first(), dates.get(0).last())).isEqualTo(quote);
        assertThat(dates.get(0).time().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "Mayda hava isti olub, XXXX-05",
        "O çərşənbə günü gəlib, XXXX-WXX-3",
        "Bu son üç ildə artıb, P3Y",
        "Bu ötən il olub, XXXX",
        "Martın 3-də gəlib, XXXX-03-03",
    })
    void leavesOpenWhatNoPublicationTimeFixes(String text, String value) {
        List<DateMatch> dates = Dates.find(Passage.of(text), Optional.empty());

        assertThat(dates).extracting(date -> date.time().value()).containsExactly(value);
    }

    @Test
    void givesFurtherDaysOfAMonthADateEach() {
        List<DateMatch> dates = Dates.find(Passage.of("Qatarlar martın 20-si və 21-də işləyib"), Optional.empty());

        assertThat(dates).extracting(date -> date.time().value()).containsExactly("XXXX-03-20", "XXXX-03-21");
    }

    @ParameterizedTest
    @CsvSource({
        "O, Marta ilə gəlib",
        "“Sabah” klubu udub",
        "Görüş üç il çəkib",
        "Bazara getdi",
        "Görüş 31 nəfərlə olub",
        "Ola bilər ki may gəlsin"
    })
    void findsNoDateWhereThereIsNone(String text) {
        assertThat(Dates.find(Passage.of(text), PUBLISHED)).isEmpty();
    }

    @Test
    void marksThePeriodComparedWith() {
        List<DateMatch> dates = Dates.find(Passage.of("Bu, ötən ilin eyni dövrü ilə müqayisədə çoxdur"), PUBLISHED);

        assertThat(dates).singleElement().extracting(DateMatch::base).isEqualTo(true);
    }

    @Test
    void refusesDaysThatNoMonthHas() {
        assertThat(Dates.find(Passage.of("Sənəd 31.02.2025 tarixlidir"), PUBLISHED))
                .isEmpty();
    }
}
