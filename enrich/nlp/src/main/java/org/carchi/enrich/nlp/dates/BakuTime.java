package org.carchi.enrich.nlp.dates;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The calendar of Baku: UTC+4, with an hour of summer time from 1997 to 2015. Written out, because the time zone data
 * of Java runtimes differ.
 */
final class BakuTime {
    private static final ZoneOffset WINTER = ZoneOffset.ofHours(4);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(5);
    private static final int FIRST_SUMMER = 1997;
    private static final int LAST_SUMMER = 2015;
    private static final long EARLIEST = Instant.parse("0001-01-02T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("9999-12-30T00:00:00Z").getEpochSecond();

    private BakuTime() {}

    /** The day on which it was published; empty for times that no calendar of news holds. */
    static Optional<LocalDate> day(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds < EARLIEST || seconds > LATEST) {
            return Optional.empty();
        }
        LocalDate winterDay = instant.atOffset(WINTER).toLocalDate();
        return Optional.of(isSummer(winterDay) ? instant.atOffset(SUMMER).toLocalDate() : winterDay);
    }

    /** From the last Sunday of March to the last of October. */
    private static boolean isSummer(LocalDate day) {
        int year = day.getYear();
        return year >= FIRST_SUMMER
                && year <= LAST_SUMMER
                && !day.isBefore(lastSunday(year, 3))
                && day.isBefore(lastSunday(year, 10));
    }

    private static LocalDate lastSunday(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }
}
