package org.carchi.enrich.nlp.dates;

import java.util.Optional;
import java.util.function.IntFunction;

/** One or two days of a month that stands before: {@code 3-də}, {@code 3-5-də}, {@code 3-dən 5-dək}. */
final class DayPhrase {
    private DayPhrase() {}

    static Optional<DateMatch> at(DateText text, int i, IntFunction<Optional<TimeValue>> calendar) {
        Optional<TimeValue> first = calendar.apply(text.dayOfMonth(i));
        int second = second(text, i);
        if (second > 0) {
            Optional<TimeValue> last = calendar.apply(text.dayOfMonth(second));
            if (first.isPresent() && last.isPresent()) {
                int end = text.is(second + 1, "qədər") ? second + 1 : second;
                return Optional.of(new DateMatch(i, end, TimeValue.range(first.get(), last.get())));
            }
        }
        return first.map(time -> new DateMatch(i, i, time));
    }

    private static int second(DateText text, int i) {
        if (text.isDash(i + 1) && text.dayOfMonth(i + 2) > 0) {
            return i + 2;
        }
        boolean from = text.suffix(i).endsWith("dan") || text.suffix(i).endsWith("dən");
        return from && text.dayOfMonth(i + 1) > 0 && isUntil(text, i + 1) ? i + 1 : -1;
    }

    private static boolean isUntil(DateText text, int i) {
        String suffix = text.suffix(i);
        return suffix.endsWith("dək") || suffix.endsWith("dak") || text.is(i + 1, "qədər");
    }
}
