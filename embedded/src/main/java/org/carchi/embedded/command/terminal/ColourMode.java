package org.carchi.embedded.command.terminal;

import java.util.Locale;

/** When colours are used. */
public enum ColourMode {
    /** Where the output is a terminal. */
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
