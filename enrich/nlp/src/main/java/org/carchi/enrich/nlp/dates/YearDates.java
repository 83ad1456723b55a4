package org.carchi.enrich.nlp.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.carchi.enrich.nlp.Period.Granularity;

/** Years: {@code 2024-cü ildə}, {@code ötən ilin martında}, {@code 2022-2026-cı illər}, {@code 1990-cı illər}. */
final class YearDates implements DateRule {

    @Override
    public Optional<DateMatch> at(DateText text, int i) {
        return years(text, i).or(() -> year(text, i).map(match -> YearParts.extend(text, match)));
    }

    private static Optional<DateMatch> years(DateText text, int i) {
        int year = text.year(i);
        if (year < 0) {
            return Optional.empty();
        }
        if (text.isDash(i + 1) && text.year(i + 2) > year && isAnyYearWord(text, i + 3)) {
            return Optional.of(new DateMatch(i, i + 3, TimeValue.years(year, text.year(i + 2), Granularity.RANGE)));
        }
        boolean decade = year % 10 == 0 && text.isOrdinal(i) && text.isYearsWord(i + 1);
        return decade
                ? Optional.of(new DateMatch(i, i + 1, TimeValue.years(year, year + 9, Granularity.DECADE)))
                : Optional.empty();
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
        return text.is(i, "ilin")
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
