package org.carchi.ingest.parse;

/** The keys of an article in JSON, in a sidecar and inside ingest. */
public final class Key {

    public static final String URL = "url";
    public static final String ID = "id";
    public static final String TITLE = "title";
    public static final String LEAD = "lead";
    public static final String BODY = "body";
    /** The whole text where title and body are not told apart. */
    public static final String TEXT = "text";

    public static final String PUBLISHED_AT = "publishedAt";
    public static final String SOURCE = "source";
    public static final String LANGUAGE = "language";
    public static final String AUTHORS = "authors";
    public static final String SECTIONS = "sections";
    public static final String STATUS = "status";
    public static final String EMBARGOED_UNTIL = "embargoedUntil";
    public static final String CORRECTION = "correction";

    private Key() {}
}
