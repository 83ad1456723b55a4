package org.carchi.embedded.command.display;

import java.time.Duration;
import java.util.Locale;

/** Numbers as they are shown. */
public final class Amounts {

    private static final String[] BYTE_UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};
    private static final int KIBI = 1024;
    private static final double MILLIS_PER_SECOND = 1_000;

    private Amounts() {}

    /** With commas between thousands. */
    public static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number with the noun it counts: {@code 1 article}, {@code 2 articles}. */
    public static String counted(long number, String noun) {
        return counted(number, noun, noun + "s");
    }

    /** A number with a noun whose plural is irregular. */
    public static String counted(long number, String noun, String plural) {
        return whole(number) + " " + (number == 1 ? noun : plural);
    }

    public static String bytes(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= KIBI && unit < BYTE_UNITS.length - 1) {
            amount /= KIBI;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", amount, BYTE_UNITS[unit]);
    }

    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / MILLIS_PER_SECOND);
    }
}
