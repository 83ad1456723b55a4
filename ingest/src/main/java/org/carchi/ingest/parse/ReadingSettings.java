package org.carchi.ingest.parse;

import java.time.ZoneId;

/**
 * How documents are read.
 *
 * @param sourceId source of articles that name none
 * @param zone time zone of times that name none
 * @param publishedAt publication time of articles that state none, as ISO text; blank for none
 * @param maxBodyChars longest title, lead and body together, in UTF-16 code units
 * @param maxDocumentBytes largest document that is read whole, and longest line of JSON lines
 */
public record ReadingSettings(
        String sourceId, ZoneId zone, String publishedAt, int maxBodyChars, int maxDocumentBytes) {

    public static final String DEFAULT_SOURCE = "local";
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Baku");
    public static final int DEFAULT_MAX_BODY_CHARS = 200_000;
    public static final int DEFAULT_MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

    public ReadingSettings {
        if (!publishedAt.isBlank() && PublicationTime.parse(publishedAt, zone).isEmpty()) {
            throw new IllegalArgumentException(
                    "publication time '" + publishedAt + "' is no time; " + PublicationTime.EXPECTED);
        }
    }

    public static ReadingSettings standard() {
        return new ReadingSettings(
                DEFAULT_SOURCE, DEFAULT_ZONE, "", DEFAULT_MAX_BODY_CHARS, DEFAULT_MAX_DOCUMENT_BYTES);
    }

    public ReadingSettings withSourceId(String other) {
        return new ReadingSettings(other, zone, publishedAt, maxBodyChars, maxDocumentBytes);
    }

    public ReadingSettings withZone(ZoneId other) {
        return new ReadingSettings(sourceId, other, publishedAt, maxBodyChars, maxDocumentBytes);
    }

    public ReadingSettings withPublishedAt(String other) {
        return new ReadingSettings(sourceId, zone, other, maxBodyChars, maxDocumentBytes);
    }

    public ReadingSettings withMaxBodyChars(int other) {
        return new ReadingSettings(sourceId, zone, publishedAt, other, maxDocumentBytes);
    }

    public ReadingSettings withMaxDocumentBytes(int other) {
        return new ReadingSettings(sourceId, zone, publishedAt, maxBodyChars, other);
    }
}
