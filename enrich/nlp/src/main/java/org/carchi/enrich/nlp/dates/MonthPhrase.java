package org.carchi.enrich.nlp.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.carchi.enrich.nlp.Period.Granularity;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.morphology.Ending;

/** A month of a given year, with the day where one follows: {@code martında}, {@code mart ayının 5-də}. */
final class MonthPhrase {
    private final DateText text;
    private final TimeValue year;

    private MonthPhrase(DateText text, TimeValue year) {
        this.text = text;
        this.year = year;
    }

    static Optional<DateMatch> at(DateText text, int i, TimeValue year) {
        return new MonthPhrase(text, year).at(i);
    }

    /** The day before its month: {@code 2021-ci ilin 3 mayında}. */
    static Optional<DateMatch> afterDay(DateText text, int i, TimeValue year) {
        int day = text.dayOfMonth(i);
        if (day < 0 || text.token(i).hasSuffix()) {
            return Optional.empty();
        }
        MonthPhrase phrase = new MonthPhrase(text, year);
        return text.month(i + 1)
                .flatMap(month -> phrase.day(month.phrase().number(), day))
                .map(time -> new DateMatch(i, i + 1, time));
    }

    private Optional<DateMatch> at(int i) {
        return text.month(i)
                .flatMap(month -> months(i, month).or(() -> days(i, month)).or(() -> month(i, month)));
    }

    /** {@code sentyabr-oktyabr aylarında}, {@code yanvar-iyunda}. */
    private Optional<DateMatch> months(int i, Match<Month> first) {
        if (!text.isDash(i + 1)) {
            return Optional.empty();
        }
        return text.month(i + 2).map(last -> {
            int end = text.startsWith(i + 3, "ay") ? i + 3 : i + 2;
            return new DateMatch(
                    i, end, range(first.phrase().number(), last.phrase().number()));
        });
    }

    private TimeValue range(int first, int last) {
        return TimeValue.range(month(first), month(last));
    }

    /** {@code martın 3-də}, {@code mart ayının 3-5-də}, {@code martın 3-dən 5-dək}. */
    private Optional<DateMatch> days(int i, Match<Month> month) {
        boolean withWord = text.is(i + 1, "ayının");
        int day = withWord ? i + 2 : i + 1;
        if (!withWord && month.ending() != Ending.GENITIVE || text.dayOfMonth(day) < 0) {
            return Optional.empty();
        }
        return DayPhrase.at(text, day, number -> day(month.phrase().number(), number))
                .map(match -> match.from(i));
    }

    private Optional<DateMatch> month(int i, Match<Month> month) {
        TimeValue time = month(month.phrase().number());
        int end = text.startsWith(i + 1, "ay") && isMonthWord(text.word(i + 1)) ? i + 1 : i;
        boolean genitive = end == i ? month.ending() == Ending.GENITIVE : text.is(end, "ayının");
        DateMatch bare = new DateMatch(i, end, time);
        if (!genitive) {
            return Optional.of(bare);
        }
        if (text.startsWith(end + 2, "yarısı") && (text.is(end + 1, "birinci") || text.is(end + 1, "ikinci"))) {
            return Optional.of(new DateMatch(i, end + 2, time, text.word(end + 1), false));
        }
        return YearEdge.of(text.word(end + 1))
                .map(edge -> edge.deadline()
                        ? new DateMatch(i, end + 1, time.lastDay())
                        : new DateMatch(i, end + 1, time, edge.part(), false))
                .or(() -> Optional.of(bare));
    }

    private static boolean isMonthWord(String word) {
        return word.startsWith("ayı") || word.startsWith("aylar");
    }

    private TimeValue month(int number) {
        Optional<LocalDate> start = year.from();
        return start.map(day -> TimeValue.month(day.getYear(), number))
                .orElseGet(() -> TimeValue.unresolved("XXXX-" + TimeValue.two(number), Granularity.MONTH));
    }

    private Optional<TimeValue> day(int month, int day) {
        Optional<LocalDate> start = year.from();
        return start.map(first -> TimeValue.day(first.getYear(), month, day))
                .orElseGet(() -> Optional.of(TimeValue.unresolved(
                        "XXXX-" + TimeValue.two(month) + "-" + TimeValue.two(day), Granularity.DAY)));
    }
}
