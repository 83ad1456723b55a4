package org.carchi.enrich.nlp.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.carchi.enrich.nlp.Period.Granularity;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.morphology.Ending;

/** Months and days without a year before them: {@code martın 3-də}, {@code fevral ayında}, {@code 3 mart 2025-ci il}. */
final class MonthDates implements DateRule {

    @Override
    public Optional<DateMatch> at(DateText text, int i) {
        return dayFirst(text, i).or(() -> monthFirst(text, i)).or(() -> relative(text, i));
    }

    /** {@code keçən oktyabrda}, {@code bu mart}. */
    private static Optional<DateMatch> relative(DateText text, int i) {
        return Relation.of(text.word(i))
                .flatMap(relation -> text.month(i + 1)
                        .map(month -> new DateMatch(
                                i,
                                end(text, i + 1),
                                month(text, relation, month.phrase().number()))));
    }

    /** {@code ötən dekabr ayında}. */
    private static int end(DateText text, int month) {
        return text.startsWith(month + 1, "ayı") ? month + 1 : month;
    }

    private static TimeValue month(DateText text, Relation relation, int month) {
        return text.reference()
                .map(day -> TimeValue.month(day.getYear() + yearsFrom(relation, month - day.getMonthValue()), month))
                .orElseGet(() -> TimeValue.unresolved("XXXX-" + TimeValue.two(month), Granularity.MONTH));
    }

    /** The last October in November is this year's, in September last year's. */
    private static int yearsFrom(Relation relation, int monthsAhead) {
        return switch (relation) {
            case LAST -> monthsAhead >= 0 ? -1 : 0;
            case THIS -> 0;
            case NEXT -> monthsAhead <= 0 ? 1 : 0;
        };
    }

    private static Optional<DateMatch> dayFirst(DateText text, int i) {
        if (text.dayOfMonth(i) < 0 || text.token(i).hasSuffix()) {
            return Optional.empty();
        }
        boolean range = text.isDash(i + 1) && text.dayOfMonth(i + 2) > 0;
        int monthAt = range ? i + 3 : i + 1;
        return text.has(monthAt)
                ? text.month(monthAt).flatMap(month -> dayFirst(text, i, new DayAndMonth(month, monthAt, range)))
                : Optional.empty();
    }

    private record DayAndMonth(Match<Month> month, int at, boolean range) {}

    private static Optional<DateMatch> dayFirst(DateText text, int i, DayAndMonth found) {
        int yearAt = found.at() + 1;
        boolean written = text.year(yearAt) > 0;
        int end = written ? (text.isYearWord(yearAt + 1) ? yearAt + 1 : yearAt) : found.at();
        int month = found.month().phrase().number();
        YearGuess guess = new YearGuess(text, i, month, written ? Optional.of(text.year(yearAt)) : Optional.empty());
        Optional<TimeValue> first = guess.day(text.dayOfMonth(i));
        Optional<TimeValue> last = found.range() ? guess.day(text.dayOfMonth(i + 2)) : first;
        boolean carried = text.startsWith(end + 1, "tarixində")
                || text.startsWith(end + 1, "tarixlərində")
                || text.isDayWord(end + 1);
        int last2 = carried ? end + 1 : end;
        return first.flatMap(a -> last.map(b -> new DateMatch(i, last2, a.equals(b) ? a : TimeValue.range(a, b))));
    }

    private static Optional<DateMatch> monthFirst(DateText text, int i) {
        return text.month(i)
                .filter(month -> isDate(text, i, month))
                .flatMap(month ->
                        MonthPhrase.at(text, i, year(text, i, month.phrase().number())));
    }

    /** A bare month in the nominative is too little: {@code may} also means maybe, {@code mart} a name. */
    private static boolean isDate(DateText text, int i, Match<Month> month) {
        return month.ending() != Ending.NOMINATIVE || text.isDash(i + 1) || text.startsWith(i + 1, "ay");
    }

    private static TimeValue year(DateText text, int i, int month) {
        return new YearGuess(text, i, month, Optional.empty())
                .year()
                .map(TimeValue::year)
                .orElseGet(() -> TimeValue.unresolved("XXXX", Granularity.YEAR));
    }

    /** The year of a month: as written, else the latest past one, in the future tense the next. */
    private record YearGuess(DateText text, int token, int month, Optional<Integer> written) {

        Optional<Integer> year() {
            return written.or(() -> text.reference().map(this::nearest));
        }

        private int nearest(LocalDate reference) {
            int distance = month - reference.getMonthValue();
            if (text.isFuture(token)) {
                return reference.getYear() + (distance < 0 ? 1 : 0);
            }
            return reference.getYear() - (distance > 0 ? 1 : 0);
        }

        Optional<TimeValue> day(int day) {
            return year().map(year -> TimeValue.day(year, month, day))
                    .orElseGet(() -> Optional.of(TimeValue.unresolved(
                            "XXXX-" + TimeValue.two(month) + "-" + TimeValue.two(day), Granularity.DAY)));
        }
    }
}
