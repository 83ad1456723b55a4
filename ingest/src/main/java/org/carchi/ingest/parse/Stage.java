package org.carchi.ingest.parse;

import java.util.Locale;

/** The steps of ingest that can refuse an input, in their order. */
public enum Stage {
    OPEN,
    MEASURE,
    DECODE,
    PARSE,
    VALIDATE,
    PUBLISH;

    /** The name in headers. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
