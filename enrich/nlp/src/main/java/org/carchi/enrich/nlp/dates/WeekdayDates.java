package org.carchi.enrich.nlp.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.carchi.enrich.nlp.Period.Granularity;

/** Days of the week: {@code bazar ertəsi}, {@code çərşənbə günü}. */
final class WeekdayDates implements DateRule {

    @Override
    public Optional<DateMatch> at(DateText text, int i) {
        return switch (text.word(i)) {
            case "bazar" -> after(text, i, "ertəsi", DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
            case "çərşənbə" -> after(text, i, "axşamı", DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);
            case "cümə" -> after(text, i, "axşamı", DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
            case "şənbə" -> day(text, i, i, DayOfWeek.SATURDAY);
            default -> Optional.empty();
        };
    }

    private static Optional<DateMatch> after(DateText text, int i, String next, DayOfWeek joined, DayOfWeek alone) {
        return text.startsWith(i + 1, next) ? day(text, i, i + 1, joined) : day(text, i, i, alone);
    }

    /** A bare {@code bazar} is a market, {@code cümə} a prayer: they need the word for day. */
    private static Optional<DateMatch> day(DateText text, int first, int last, DayOfWeek day) {
        boolean withDay = text.startsWith(last + 1, "gün");
        boolean sure = last > first || day == DayOfWeek.SATURDAY || day == DayOfWeek.WEDNESDAY;
        if (!withDay && !sure) {
            return Optional.empty();
        }
        int end = withDay ? last + 1 : last;
        TimeValue time = text.reference()
                .map(reference -> TimeValue.day(nearest(text, first, reference, day)))
                .orElseGet(() -> TimeValue.unresolved("XXXX-WXX-" + day.getValue(), Granularity.DAY));
        return Optional.of(new DateMatch(first, end, time));
    }

    private static LocalDate nearest(DateText text, int token, LocalDate reference, DayOfWeek day) {
        return reference.with(
                text.isFuture(token) ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }
}
