package org.carchi.benchmarks.report;

import java.util.Locale;

/** Numbers as a reader wants them. */
final class Figures {
    private Figures() {}

    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** With the half width of its 99.9 % interval, where there were enough iterations for one. */
    static String within(double value, double error) {
        return whole(value) + (Double.isNaN(error) ? "" : " ± " + whole(error));
    }
}
