package org.carchi.enrich.nlp.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.carchi.enrich.nlp.Period.Granularity;

/** Days, weeks and months that only the day of publication fixes: {@code dünən}, {@code ötən həftə}, {@code bu ay}. */
final class RelativeDates implements DateRule {

    @Override
    public Optional<DateMatch> at(DateText text, int i) {
        return day(text, i).or(() -> weekOrMonth(text, i)).or(() -> lastOnes(text, i));
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
            default -> Optional.empty();
        };
    }

    private static boolean isToday(String word) {
        return word.equals("gün")
                || word.equals("günə")
                || word.equals("gündən")
                || word.equals("günədək")
                || word.equals("günkü");
    }

    private static Optional<DateMatch> day(DateText text, int first, int last, int offset) {
        TimeValue time = text.reference()
                .map(day -> TimeValue.day(day.plusDays(offset)))
                .orElseGet(() -> TimeValue.unresolved("XXXX-XX-XX", Granularity.DAY));
        return Optional.of(new DateMatch(first, last, time));
    }

    private static Optional<DateMatch> weekOrMonth(DateText text, int i) {
        return Relation.of(text.word(i)).flatMap(relation -> switch (text.word(i + 1)) {
            case "həftə", "həftənin", "həftədə", "həftədən", "həftəyə", "həftəki" ->
                Optional.of(new DateMatch(i, i + 1, week(text, relation)));
            case "ay", "ayda", "ayın", "aydan", "aya", "ayki" ->
                Optional.of(new DateMatch(i, i + 1, month(text, relation)));
            default -> Optional.empty();
        });
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

    /** {@code son üç ildə}, {@code son 5 ayda}: up to and with the current one. */
    private static Optional<DateMatch> lastOnes(DateText text, int i) {
        int count = text.is(i, "son") ? SmallNumber.of(text, i + 1) : -1;
        if (count < 1) {
            return Optional.empty();
        }
        String unit = text.word(i + 2);
        if (YearWord.isSingular(unit)) {
            return Optional.of(new DateMatch(i, i + 2, lastYears(text.reference(), count)));
        }
        return unit.startsWith("ay") && unit.length() <= 4
                ? Optional.of(new DateMatch(i, i + 2, lastMonths(text.reference(), count)))
                : Optional.empty();
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
