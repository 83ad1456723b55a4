package org.carchi.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where it was measured. */
public final class Machine {
    private Machine() {}

    /** Cores, JVM, and how busy the machine is at this moment. */
    public static String described() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.arch") + ", "
                + System.getProperty("java.vm.name") + " " + Runtime.version() + ", load of the last minute "
                + String.format(Locale.ROOT, "%.2f", load);
    }
}
