package org.carchi.enrich.nlp.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.carchi.enrich.nlp.Period;
import org.carchi.enrich.nlp.Period.Granularity;
import org.carchi.enrich.nlp.Span;

/**
 * The time that an expression names.
 *
 * @param value ISO 8601 or TIMEX3
 * @param from first day; empty where unresolved
 * @param to day after the last; empty where unresolved
 */
public record TimeValue(String value, Optional<LocalDate> from, Optional<LocalDate> to, Granularity granularity) {

    static TimeValue unresolved(String value, Granularity granularity) {
        return new TimeValue(value, Optional.empty(), Optional.empty(), granularity);
    }

    static TimeValue day(LocalDate day) {
        return resolved(day.toString(), day, day.plusDays(1), Granularity.DAY);
    }

    static Optional<TimeValue> day(int year, int month, int day) {
        try {
            return Optional.of(day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static TimeValue week(LocalDate monday) {
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = monday.get(IsoFields.WEEK_BASED_YEAR);
        return resolved(year + "-W" + two(week), monday, monday.plusDays(7), Granularity.WEEK);
    }

    static TimeValue month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return resolved(monthText(first), first, first.plusMonths(1), Granularity.MONTH);
    }

    /** From one month to another, both in. */
    static TimeValue months(LocalDate first, LocalDate last, Granularity granularity) {
        return resolved(monthText(first) + "/" + monthText(last), first, last.plusMonths(1), granularity);
    }

    static TimeValue year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return resolved(four(year), first, first.plusYears(1), Granularity.YEAR);
    }

    /** From one year to another, both in. */
    static TimeValue years(int first, int last, Granularity granularity) {
        return resolved(
                four(first) + "/" + four(last),
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 1, 1).plusYears(1),
                granularity);
    }

    /** From the start of one to the end of the other. */
    static TimeValue range(TimeValue first, TimeValue last) {
        return new TimeValue(first.value() + "/" + last.value(), first.from(), last.to(), Granularity.RANGE);
    }

    /** The last day of this time. */
    TimeValue lastDay() {
        return to.map(end -> day(end.minusDays(1))).orElse(this);
    }

    public Period period(Optional<Span> span) {
        return new Period(value, from, to, granularity, span);
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String four(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String monthText(LocalDate day) {
        return four(day.getYear()) + "-" + two(day.getMonthValue());
    }

    private static TimeValue resolved(String value, LocalDate from, LocalDate to, Granularity granularity) {
        return new TimeValue(value, Optional.of(from), Optional.of(to), granularity);
    }
}
