package org.carchi.schemas;

import java.util.Locale;

/** The three services, in the order in which an article meets them. */
public enum ServiceName {
    INGEST,
    ENRICH,
    SINK;

    /** The name in topics, group ids and logs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
