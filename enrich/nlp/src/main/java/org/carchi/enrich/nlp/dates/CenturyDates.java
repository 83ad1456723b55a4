package org.carchi.enrich.nlp.dates;

import java.util.Optional;
import org.carchi.enrich.nlp.Period.Granularity;
import org.carchi.enrich.nlp.text.Roman;

/** Centuries: {@code XXI əsr}, {@code 19-cu əsrdə}. */
final class CenturyDates implements DateRule {
    private static final int LAST = 30;

    @Override
    public Optional<DateMatch> at(DateText text, int i) {
        int first = century(text, i);
        if (first > 0 && text.isDash(i + 1) && text.startsWith(i + 3, "əsr") && century(text, i + 2) > first) {
            return Optional.of(new DateMatch(i, i + 3, centuries(first, century(text, i + 2))));
        }
        return first > 0 && text.startsWith(i + 1, "əsr")
                ? Optional.of(extend(text, new DateMatch(i, i + 1, centuries(first, first)), first))
                : Optional.empty();
    }

    /** {@code XIX əsrin sonlarında}, {@code XX əsrin 90-cı illəri}. */
    private static DateMatch extend(DateText text, DateMatch century, int number) {
        int next = century.last() + 1;
        if (!text.is(century.last(), "əsrin")) {
            return century;
        }
        int decade = text.number(next);
        if (decade >= 10 && decade <= 90 && decade % 10 == 0 && text.isOrdinal(next) && text.isYearsWord(next + 1)) {
            int year = (number - 1) * 100 + decade;
            return new DateMatch(century.first(), next + 1, TimeValue.years(year, year + 9, Granularity.DECADE));
        }
        return YearEdge.of(text.word(next))
                .map(edge -> new DateMatch(century.first(), next, century.time(), edge.part(), false))
                .orElse(century);
    }

    private static TimeValue centuries(int first, int last) {
        return TimeValue.years((first - 1) * 100 + 1, last * 100, Granularity.CENTURY);
    }

    private static int century(DateText text, int i) {
        if (!text.has(i) || !text.token(i).isNumber() && !text.token(i).isWord()) {
            return -1;
        }
        int number =
                text.token(i).isNumber() ? text.number(i) : roman(text.passage().text(i, i));
        return number <= LAST ? number : -1;
    }

    private static int roman(String written) {
        return Roman.isNumeral(written) ? Roman.value(written) : -1;
    }
}
