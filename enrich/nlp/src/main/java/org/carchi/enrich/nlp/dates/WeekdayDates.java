package org.carchi.enrich.nlp.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.carchi.enrich.nlp.Period.Granularity;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.morphology.Stem;

/** Days of the week: {@code bazar ertəsi}, {@code çərşənbə günü}, {@code ötən çərşənbə}. */
final class WeekdayDates implements DateRule {

    @Override
    public Optional<DateMatch> at(DateText text, int i) {
        return weekday(text, i, Optional.empty())
                .or(() -> Relation.of(text.word(i))
                        .flatMap(relation ->
                                weekday(text, i + 1, Optional.of(relation)).map(match -> match.from(i))));
    }

    private static Optional<DateMatch> weekday(DateText text, int i, Optional<Relation> relation) {
        return switch (text.word(i)) {
            case "bazar" -> after(text, i, "ertəsi", relation, DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
            case "çərşənbə" -> after(text, i, "axşamı", relation, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);
            case "cümə" -> after(text, i, "axşamı", relation, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
            case "şənbə" -> day(text, i, i, relation, DayOfWeek.SATURDAY);
            default -> inflected(text, i, relation);
        };
    }

    /** {@code çərşənbəyədək}. */
    private static Optional<DateMatch> inflected(DateText text, int i, Optional<Relation> relation) {
        if (isForm(text.word(i), "şənbə")) {
            return day(text, i, i, relation, DayOfWeek.SATURDAY);
        }
        return isForm(text.word(i), "çərşənbə") ? day(text, i, i, relation, DayOfWeek.WEDNESDAY) : Optional.empty();
    }

    static boolean isForm(String word, String day) {
        if (!word.startsWith(day)) {
            return false;
        }
        Ending ending = Endings.of(word, 0, day.length(), word.length(), Stem.PLAIN);
        return ending.isInflection() && ending != Ending.PLURAL;
    }

    private static Optional<DateMatch> after(
            DateText text, int i, String next, Optional<Relation> relation, DayOfWeek joined, DayOfWeek alone) {
        return text.startsWith(i + 1, next) ? day(text, i, i + 1, relation, joined) : day(text, i, i, relation, alone);
    }

    /** A bare {@code bazar} is a market, {@code cümə} a prayer: they need the word for day. */
    private static Optional<DateMatch> day(
            DateText text, int first, int last, Optional<Relation> relation, DayOfWeek day) {
        boolean withDay = text.isDayWord(last + 1);
        boolean withHour = text.startsWith(last + 1, "gecə")
                || text.startsWith(last + 1, "axşam")
                || text.startsWith(last + 1, "səhər");
        boolean sure = last > first
                || withHour
                || day == DayOfWeek.SATURDAY
                || day == DayOfWeek.WEDNESDAY
                || relation.isPresent() && day == DayOfWeek.FRIDAY;
        if (!withDay && !sure) {
            return Optional.empty();
        }
        int end = withDay ? last + 1 : last;
        TimeValue time = text.reference()
                .map(reference -> TimeValue.day(nearest(text, first, reference, relation, day)))
                .orElseGet(() -> TimeValue.unresolved("XXXX-WXX-" + day.getValue(), Granularity.DAY));
        return Optional.of(new DateMatch(first, end, time));
    }

    private static LocalDate nearest(
            DateText text, int token, LocalDate reference, Optional<Relation> relation, DayOfWeek day) {
        if (relation.isPresent()) {
            return related(reference, relation.get(), day);
        }
        return reference.with(
                text.isFuture(token) ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static LocalDate related(LocalDate reference, Relation relation, DayOfWeek day) {
        LocalDate monday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (relation) {
            case LAST -> reference.with(TemporalAdjusters.previous(day));
            case THIS -> monday.plusDays(day.getValue() - 1L);
            case NEXT -> monday.plusWeeks(1).plusDays(day.getValue() - 1L);
        };
    }
}
