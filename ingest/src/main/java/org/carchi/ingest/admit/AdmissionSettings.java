package org.carchi.ingest.admit;

import java.time.Duration;

/**
 * What admission is told.
 *
 * @param ownerSilence how long an article's owner must have delivered nothing before another source may change it
 * @param contentMemory how long a text is remembered, so that a second address of it is recognised
 * @param embargoCheck time between two looks at what is held back
 * @param maxRecordBytes largest record that is written
 */
public record AdmissionSettings(
        Duration ownerSilence, Duration contentMemory, Duration embargoCheck, int maxRecordBytes) {

    public static final Duration DEFAULT_OWNER_SILENCE = Duration.ofDays(7);
    public static final Duration DEFAULT_CONTENT_MEMORY = Duration.ofDays(30);
    public static final Duration DEFAULT_EMBARGO_CHECK = Duration.ofSeconds(5);

    public static AdmissionSettings standard(int maxRecordBytes) {
        return new AdmissionSettings(
                DEFAULT_OWNER_SILENCE, DEFAULT_CONTENT_MEMORY, DEFAULT_EMBARGO_CHECK, maxRecordBytes);
    }
}
