package org.carchi.ingest.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the times that documents, pages and people state. */
public final class PublicationTime {

    /** What a time must look like, for messages. */
    public static final String EXPECTED = "write it like 2025-03-04T10:15:00+04:00, 2025-03-04T10:15 or 2025-03-04";

    /** Years of four digits; what lies beyond is a slip, and may be more than a record's milliseconds can count. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant AFTER_LATEST =
            Instant.parse("9999-12-31T23:59:59.999Z").plusMillis(1);

    private static final int NANO_DIGITS = 9;

    /** ISO 8601 with what is often left away: T or a blank, seconds, the offset's colon, the offset, the time. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, NANO_DIGITS, true)
            .optionalEnd()
            .appendPattern("[ ][XXX][XX][X]]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private PublicationTime() {}

    /** The time, or nothing where the text is no time; a time without a zone is one in the given zone. */
    public static Optional<Instant> parse(String text, ZoneId zone) {
        return Stream.of(ISO, DateTimeFormatter.RFC_1123_DATE_TIME)
                .flatMap(format -> parse(text.strip(), format).stream())
                .findFirst()
                .map(parsed -> instant(parsed, zone))
                .filter(time -> !time.isBefore(EARLIEST) && time.isBefore(AFTER_LATEST));
    }

    private static Optional<TemporalAccessor> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor parsed, ZoneId zone) {
        if (parsed instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        return parsed instanceof LocalDateTime local
                ? local.atZone(zone).toInstant()
                : LocalDate.from(parsed).atStartOfDay(zone).toInstant();
    }
}
