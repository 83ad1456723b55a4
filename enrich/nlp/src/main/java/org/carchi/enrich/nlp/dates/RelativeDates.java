package org.carchi.enrich.nlp.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.Period.Granularity;

/** Days, weeks and months that only the day of publication fixes: {@code dünən}, {@code ötən həftə}, {@code bu ay}. */
final class RelativeDates implements DateRule {
    private static final Set<String> AGO = Set.of("əvvəl", "öncə");

    @Override
    public Optional<DateMatch> at(DateText text, int i) {
        return day(text, i)
                .or(() -> weekOrMonth(text, i))
                .or(() -> lastOnes(text, i))
                .or(() -> ago(text, i));
    }

    private static Optional<DateMatch> day(DateText text, int i) {
        if (!text.token(i).isWord()) {
            return Optional.empty();
        }
        return switch (text.word(i)) {
            case "dünən", "dünənki", "dünəndən" -> day(text, i, i, -1);
            case "srağagün", "sragagün" -> day(text, i, i, -2);
            case "bugün", "bugünkü", "bugünədək" -> day(text, i, i, 0);
            case "sabahkı", "sabahdan" -> day(text, i, i, 1);
            case "sabah" ->
                text.token(i).isLower() || text.passage().opensSentence(i) ? day(text, i, i, 1) : Optional.empty();
            case "bu" -> isToday(text.word(i + 1)) ? day(text, i, i + 1, 0) : Optional.empty();
            case "ertəsi" -> text.isDayWord(i + 1) ? unresolvedDay(i, i + 1) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isToday(String word) {
        return word.equals("gün")
                || word.equals("günə")
                || word.equals("gündən")
                || word.equals("günədək")
                || word.equals("günün")
                || word.equals("günkü");
    }

    private static Optional<DateMatch> day(DateText text, int first, int last, int offset) {
        return text.reference()
                .map(day -> new DateMatch(first, last, TimeValue.day(day.plusDays(offset))))
                .or(() -> unresolvedDay(first, last));
    }

    private static Optional<DateMatch> unresolvedDay(int first, int last) {
        return Optional.of(new DateMatch(first, last, TimeValue.unresolved("XXXX-XX-XX", Granularity.DAY)));
    }

    private static Optional<DateMatch> weekOrMonth(DateText text, int i) {
        return Relation.of(text.word(i)).flatMap(relation -> switch (text.word(i + 1)) {
            case "həftə", "həftənin", "həftədə", "həftədən", "həftəyə", "həftəki" ->
                Optional.of(extend(text, new DateMatch(i, i + 1, week(text, relation))));
            case "ay", "ayda", "ayın", "aydan", "aya", "ayki" ->
                Optional.of(extend(text, new DateMatch(i, i + 1, month(text, relation))));
            default -> Optional.empty();
        });
    }

    /** {@code bu ayın əvvəlində}, {@code bu həftə sonu}. */
    private static DateMatch extend(DateText text, DateMatch match) {
        int next = match.last() + 1;
        boolean genitive = text.word(match.last()).endsWith("ın");
        boolean weekend = text.is(match.last(), "həftə") && text.startsWith(next, "sonu");
        Optional<YearEdge> edge = genitive || text.is(match.last(), "həftənin") || weekend
                ? YearEdge.of(text.word(next))
                : Optional.empty();
        return edge.map(part -> new DateMatch(match.first(), next, match.time(), part.part(), false))
                .orElse(match);
    }

    private static TimeValue week(DateText text, Relation relation) {
        return text.reference()
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(relation.steps()))
                .map(TimeValue::week)
                .orElseGet(() -> TimeValue.unresolved("XXXX-WXX", Granularity.WEEK));
    }

    private static TimeValue month(DateText text, Relation relation) {
        return text.reference()
                .map(day -> day.plusMonths(relation.steps()))
                .map(day -> TimeValue.month(day.getYear(), day.getMonthValue()))
                .orElseGet(() -> TimeValue.unresolved("XXXX-XX", Granularity.MONTH));
    }

    /** {@code son üç ildə}, {@code ötən 5 ayda}: up to and with the current one. */
    private static Optional<DateMatch> lastOnes(DateText text, int i) {
        boolean last = text.is(i, "son") || text.is(i, "ötən") || text.is(i, "keçən");
        int count = last ? SmallNumber.of(text, i + 1) : -1;
        return count < 1
                ? Optional.empty()
                : lastOnes(text, count, text.word(i + 2)).map(time -> new DateMatch(i, i + 2, time));
    }

    private static Optional<TimeValue> lastOnes(DateText text, int count, String unit) {
        if (YearWord.isSingular(unit)) {
            return Optional.of(lastYears(text.reference(), count));
        }
        if (unit.startsWith("ay") && unit.length() <= 4) {
            return Optional.of(lastMonths(text.reference(), count));
        }
        if (unit.startsWith("gün") && unit.length() <= 6) {
            return Optional.of(lastDays(text.reference(), count));
        }
        return unit.startsWith("həftə") ? Optional.of(lastDays(text.reference(), 7 * count)) : Optional.empty();
    }

    private static TimeValue lastDays(Optional<LocalDate> reference, int count) {
        return reference
                .map(day -> TimeValue.range(TimeValue.day(day.minusDays(count - 1L)), TimeValue.day(day)))
                .orElseGet(() -> TimeValue.unresolved("P" + count + "D", Granularity.RANGE));
    }

    /** {@code 32 il əvvəl}, {@code iki ay öncə}. */
    private static Optional<DateMatch> ago(DateText text, int i) {
        int count = AGO.contains(text.word(i + 2)) ? number(text, i) : -1;
        if (count < 1) {
            return Optional.empty();
        }
        Optional<TimeValue> time = switch (text.word(i + 1)) {
            case "il" -> Optional.of(yearsAgo(text.reference(), count));
            case "ay" -> Optional.of(monthsAgo(text.reference(), count));
            default -> Optional.empty();
        };
        return time.map(value -> new DateMatch(i, i + 2, value));
    }

    private static int number(DateText text, int i) {
        int digits = text.number(i);
        return digits >= 0 ? digits : SmallNumber.of(text, i);
    }

    private static TimeValue yearsAgo(Optional<LocalDate> reference, int count) {
        return reference
                .map(day -> TimeValue.year(day.getYear() - count))
                .orElseGet(() -> TimeValue.unresolved("XXXX", Granularity.YEAR));
    }

    private static TimeValue monthsAgo(Optional<LocalDate> reference, int count) {
        return reference
                .map(day -> day.minusMonths(count))
                .map(day -> TimeValue.month(day.getYear(), day.getMonthValue()))
                .orElseGet(() -> TimeValue.unresolved("XXXX-XX", Granularity.MONTH));
    }

    private static TimeValue lastYears(Optional<LocalDate> reference, int count) {
        return reference
                .map(day -> TimeValue.years(day.getYear() - count + 1, day.getYear(), Granularity.RANGE))
                .orElseGet(() -> TimeValue.unresolved("P" + count + "Y", Granularity.RANGE));
    }

    private static TimeValue lastMonths(Optional<LocalDate> reference, int count) {
        return reference
                .map(day -> day.withDayOfMonth(1))
                .map(day -> TimeValue.months(day.minusMonths(count - 1), day, Granularity.RANGE))
                .orElseGet(() -> TimeValue.unresolved("P" + count + "M", Granularity.RANGE));
    }
}
