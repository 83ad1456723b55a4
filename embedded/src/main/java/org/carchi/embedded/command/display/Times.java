package org.carchi.embedded.command.display;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as they are shown, in UTC. */
public final class Times {

    private static final DateTimeFormatter MINUTE = format("yyyy-MM-dd HH:mm 'UTC'");
    private static final DateTimeFormatter SECOND = format("yyyy-MM-dd HH:mm:ss 'UTC'");

    private Times() {}

    public static String minute(Instant time) {
        return MINUTE.format(time);
    }

    public static String second(Instant time) {
        return SECOND.format(time);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
