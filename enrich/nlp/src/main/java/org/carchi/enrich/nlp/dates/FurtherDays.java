package org.carchi.enrich.nlp.dates;

import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.Period.Granularity;

/** Days whose month stands with a day before them: {@code martın 20-si və 21-də}, {@code ayın 15-də}. */
final class FurtherDays {
    private static final int MONTH_DIGITS = 8;

    private FurtherDays() {}

    /** The day that a list goes on with after a day. */
    static Optional<DateMatch> after(DateText text, DateMatch day) {
        int link = day.last() + 1;
        boolean listed =
                text.is(link, "və") || text.has(link) && text.token(link).isMark(',');
        return listed ? of(text, link + 1, link + 1, day) : Optional.empty();
    }

    /** {@code ayın 15-də}: of the month that the dates before speak of. */
    static Optional<DateMatch> ofSameMonth(DateText text, int i, List<DateMatch> before) {
        if (!text.is(i, "ayın")) {
            return Optional.empty();
        }
        return before.isEmpty()
                ? text.reference().flatMap(day -> of(text, i, i + 1, new DateMatch(i, i, TimeValue.day(day))))
                : of(text, i, i + 1, before.get(before.size() - 1));
    }

    private static Optional<DateMatch> of(DateText text, int first, int at, DateMatch before) {
        int day = text.dayOfMonth(at);
        if (day < 0 || !text.token(at).hasSuffix() || text.isOrdinal(at) || !fixesMonth(before.time())) {
            return Optional.empty();
        }
        return sameMonth(before.time(), day).map(time -> new DateMatch(first, at, time));
    }

    private static boolean fixesMonth(TimeValue time) {
        return time.granularity() == Granularity.DAY
                        && !time.value().contains("XX-XX")
                        && !time.value().contains("W")
                || time.granularity() == Granularity.MONTH && !time.value().endsWith("XX");
    }

    private static Optional<TimeValue> sameMonth(TimeValue before, int day) {
        if (before.from().isPresent()) {
            int year = before.from().get().getYear();
            return TimeValue.day(year, before.from().get().getMonthValue(), day);
        }
        String month = before.value().length() < MONTH_DIGITS
                ? before.value() + "-"
                : before.value().substring(0, MONTH_DIGITS);
        return Optional.of(TimeValue.unresolved(month + TimeValue.two(day), Granularity.DAY));
    }
}
