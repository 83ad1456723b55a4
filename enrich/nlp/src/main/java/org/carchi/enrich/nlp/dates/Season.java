package org.carchi.enrich.nlp.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.carchi.enrich.nlp.Period.Granularity;

/** A season of a given year, by its months: {@code 2022-ci ilin payızında}; a winter ends in the next year. */
final class Season {
    private static final int MONTHS = 3;

    private Season() {}

    static Optional<DateMatch> at(DateText text, int i, TimeValue year) {
        int first = firstMonth(text.word(i));
        Optional<LocalDate> start = year.from();
        if (first < 0 || start.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = start.get().withMonth(first);
        return Optional.of(new DateMatch(i, i, TimeValue.months(from, from.plusMonths(MONTHS - 1), Granularity.RANGE)));
    }

    private static int firstMonth(String word) {
        return switch (word) {
            case "yazında", "yazından", "yazının", "yazınadək", "yazınadak" -> 3;
            case "yayında", "yayından", "yayının", "yayınadək", "yayınadak" -> 6;
            case "payızında", "payızından", "payızının", "payızınadək" -> 9;
            case "qışında", "qışından", "qışının", "qışınadək" -> 12;
            default -> -1;
        };
    }
}
