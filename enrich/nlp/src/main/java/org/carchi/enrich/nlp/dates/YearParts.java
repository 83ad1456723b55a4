package org.carchi.enrich.nlp.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.carchi.enrich.nlp.Period.Granularity;
import org.carchi.enrich.nlp.text.Roman;

/** What after {@code ilin} narrows a year: a month, a quarter, a half, its end. */
final class YearParts {
    private YearParts() {}

    static DateMatch extend(DateText text, DateMatch year) {
        int next = year.last() + 1;
        boolean genitive = YearWord.isGenitive(text.word(year.last()));
        if (!text.has(next) || !genitive && !text.is(year.last(), "il")) {
            return year;
        }
        return monthOrDay(text, next, year.time())
                .or(() -> genitive ? part(text, next, year.time()) : Optional.empty())
                .map(match -> match.from(year.first()))
                .orElse(year);
    }

    private static Optional<DateMatch> monthOrDay(DateText text, int i, TimeValue year) {
        return MonthPhrase.at(text, i, year).or(() -> MonthPhrase.afterDay(text, i, year));
    }

    private static Optional<DateMatch> part(DateText text, int i, TimeValue year) {
        return quarterOrHalf(text, i, year)
                .or(() -> firstMonths(text, i, year))
                .or(() -> samePeriod(text, i, year))
                .or(() -> Season.at(text, i, year))
                .or(() -> edge(text, i, year));
    }

    static Optional<DateMatch> quarter(DateText text, int i, TimeValue year) {
        return text.startsWith(i + 1, "rüb") ? quarterOrHalf(text, i, year) : Optional.empty();
    }

    private static Optional<DateMatch> quarterOrHalf(DateText text, int i, TimeValue year) {
        int number = ordinal(text, i);
        if (number >= 1 && number <= 4 && (text.startsWith(i + 1, "rüb") || text.startsWith(i + 1, "kvartal"))) {
            return Optional.of(new DateMatch(i, i + 1, months(year, number * 3 - 2, number * 3, Granularity.QUARTER)));
        }
        if (number >= 1 && number <= 2 && (text.startsWith(i + 1, "yarı"))) {
            return Optional.of(
                    new DateMatch(i, i + 1, months(year, number * 6 - 5, number * 6, Granularity.HALF_YEAR)));
        }
        return Optional.empty();
    }

    private static int ordinal(DateText text, int i) {
        int number = text.number(i);
        if (number > 0) {
            return text.isOrdinal(i) ? number : -1;
        }
        return switch (text.word(i)) {
            case "birinci", "ilk" -> 1;
            case "ikinci" -> 2;
            case "üçüncü" -> 3;
            case "dördüncü", "sonuncu" -> 4;
            default -> roman(text, i);
        };
    }

    private static int roman(DateText text, int i) {
        String written = text.has(i) ? text.passage().text(i, i) : "";
        return Roman.isNumeral(written) ? Roman.value(written) : -1;
    }

    /** {@code ilin ilk doqquz ayında}, {@code ilin 9 ayında}. */
    private static Optional<DateMatch> firstMonths(DateText text, int i, TimeValue year) {
        int count = text.is(i, "ilk") ? i + 1 : i;
        int months = SmallNumber.of(text, count);
        return months >= 1 && months <= 12 && text.startsWith(count + 1, "ay")
                ? Optional.of(new DateMatch(i, count + 1, months(year, 1, months, Granularity.RANGE)))
                : Optional.empty();
    }

    private static Optional<DateMatch> samePeriod(DateText text, int i, TimeValue year) {
        boolean same = text.is(i, "müvafiq") || text.is(i, "eyni") || text.is(i, "analoji");
        return same && (text.startsWith(i + 1, "dövr") || text.startsWith(i + 1, "ay"))
                ? Optional.of(new DateMatch(i, i + 1, year, "same", true))
                : Optional.empty();
    }

    /** A deadline is the last day; a vague part keeps the period. */
    static Optional<DateMatch> edge(DateText text, int i, TimeValue year) {
        return YearEdge.of(text.word(i))
                .map(edge -> edge.deadline()
                        ? new DateMatch(i, i, year.lastDay())
                        : new DateMatch(i, i, year, edge.part(), false));
    }

    private static TimeValue months(TimeValue year, int first, int last, Granularity granularity) {
        Optional<LocalDate> start = year.from();
        return start.map(day -> TimeValue.months(day.withMonth(first), day.withMonth(last), granularity))
                .orElseGet(() -> TimeValue.unresolved(
                        "XXXX-" + TimeValue.two(first) + "/XXXX-" + TimeValue.two(last), granularity));
    }
}
