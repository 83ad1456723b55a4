package org.carchi.enrich.nlp.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.Period.Granularity;

/** Years: {@code 2024-cü ildə}, {@code ötən ilin martında}, {@code 2022-2026-cı illər}, {@code 1990-cı illər}. */
final class YearDates implements DateRule {
    /** An earlier number with a case may count as well. */
    private static final int FIRST_BARE = 1900;

    private static final Set<String> CASES =
            Set.of("a", "ə", "da", "də", "dan", "dən", "dək", "dak", "ya", "yə", "yadək", "yədək", "ədək", "adək");

    @Override
    public Optional<DateMatch> at(DateText text, int i) {
        return years(text, i)
                .or(() -> year(text, i).map(match -> YearParts.extend(text, match)))
                .or(() -> bareYear(text, i));
    }

    private static Optional<DateMatch> years(DateText text, int i) {
        int year = text.year(i);
        if (year < 0) {
            return Optional.empty();
        }
        int last = text.isDash(i + 1) ? lastYear(text, i + 2, year) : -1;
        if (last > year && isAnyYearWord(text, i + 3)) {
            return Optional.of(new DateMatch(i, i + 3, TimeValue.years(year, last, Granularity.RANGE)));
        }
        boolean decade = year % 10 == 0 && text.isOrdinal(i) && text.isYearsWord(i + 1);
        return decade ? Optional.of(decade(text, i, year)) : Optional.empty();
    }

    /** {@code 1990-cı illər}, {@code 2000-ci illərin əvvəli}. */
    private static DateMatch decade(DateText text, int i, int year) {
        TimeValue time = TimeValue.years(year, year + 9, Granularity.DECADE);
        return YearEdge.of(text.is(i + 1, "illərin") ? text.word(i + 2) : "")
                .map(edge -> new DateMatch(i, i + 2, time, edge.part(), false))
                .orElseGet(() -> new DateMatch(i, i + 1, time));
    }

    /** In full, or its last two digits: {@code 1950-53-cü illər}. */
    private static int lastYear(DateText text, int i, int first) {
        int number = text.number(i);
        return number >= 10 && number < 100 && text.isOrdinal(i) ? first / 100 * 100 + number : text.year(i);
    }

    /** {@code 2030-a qədər}, {@code (1974)}, {@code (1874–1920)}. */
    private static Optional<DateMatch> bareYear(DateText text, int i) {
        int year = text.year(i);
        if (year < 0) {
            return Optional.empty();
        }
        boolean bracket = text.has(i - 1) && text.token(i - 1).isMark('(');
        if (bracket
                && text.isDash(i + 1)
                && text.year(i + 2) > year
                && text.has(i + 3)
                && text.token(i + 3).isMark(')')) {
            return Optional.of(new DateMatch(i, i + 2, TimeValue.years(year, text.year(i + 2), Granularity.RANGE)));
        }
        boolean alone = bracket && text.has(i + 1) && text.token(i + 1).isMark(')');
        boolean heading = text.passage().opensSentence(i)
                && text.has(i + 1)
                && text.token(i + 1).isMark(':');
        return alone || heading || year >= FIRST_BARE && (CASES.contains(text.suffix(i)) || endsName(text, i))
                ? Optional.of(new DateMatch(i, i, TimeValue.year(year)))
                : Optional.empty();
    }

    /** {@code “Xəzər 2030”}, {@code Paris-2024}. */
    private static boolean endsName(DateText text, int i) {
        if (!text.has(i - 1)) {
            return false;
        }
        boolean quoted = text.has(i + 1)
                && text.token(i + 1).closesQuote()
                && !text.token(i - 1).opensQuote();
        boolean joined = text.isDash(i - 1)
                && text.token(i).isGlued()
                && text.token(i - 1).isGlued()
                && text.has(i - 2)
                && text.token(i - 2).isCapital();
        return quoted || joined;
    }

    private static boolean isAnyYearWord(DateText text, int i) {
        return text.isYearWord(i) || text.isYearsWord(i);
    }

    private static Optional<DateMatch> year(DateText text, int i) {
        int year = text.year(i);
        if (year > 0 && isAnyYearWord(text, i + 1)) {
            return Optional.of(new DateMatch(i, i + 1, TimeValue.year(year)));
        }
        return text.isYearWord(i + 1) ? relativeYear(text, i).or(() -> thisYear(text, i)) : thisYear(text, i);
    }

    /** {@code ilin sonuna}, {@code birinci rübdə}: the year of publication, not said. */
    private static Optional<DateMatch> thisYear(DateText text, int i) {
        TimeValue year = relativeYear(text.reference(), Relation.THIS);
        return text.is(i, "ilin") || text.is(i, "il")
                ? YearParts.edge(text, i + 1, year).map(match -> match.from(i))
                : YearParts.quarter(text, i, year);
    }

    private static Optional<DateMatch> relativeYear(DateText text, int i) {
        return Relation.of(text.word(i))
                .map(relation -> new DateMatch(i, i + 1, relativeYear(text.reference(), relation)));
    }

    private static TimeValue relativeYear(Optional<LocalDate> reference, Relation relation) {
        return reference
                .map(day -> TimeValue.year(day.getYear() + relation.steps()))
                .orElseGet(() -> TimeValue.unresolved("XXXX", Granularity.YEAR));
    }
}
