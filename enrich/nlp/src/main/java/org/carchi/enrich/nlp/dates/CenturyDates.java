package org.carchi.enrich.nlp.dates;

import java.util.Optional;
import org.carchi.enrich.nlp.Period.Granularity;
import org.carchi.enrich.nlp.text.Roman;

/** Centuries: {@code XXI əsr}, {@code 19-cu əsrdə}. */
final class CenturyDates implements DateRule {
    private static final int LAST = 30;

    @Override
    public Optional<DateMatch> at(DateText text, int i) {
        if (!text.startsWith(i + 1, "əsr") || !text.isOrdinal(i)) {
            return Optional.empty();
        }
        int century = text.token(i).isNumber()
                ? text.number(i)
                : Roman.value(text.passage().text(i, i));
        if (century < 1 || century > LAST) {
            return Optional.empty();
        }
        int first = (century - 1) * 100 + 1;
        return Optional.of(new DateMatch(i, i + 1, TimeValue.years(first, first + 99, Granularity.CENTURY)));
    }
}
