package org.carchi.embedded.command.read;

import java.time.Instant;
import org.carchi.ingest.parse.PublicationTime;
import org.carchi.ingest.parse.ReadingSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where reading begins.
 *
 * @param atEnd whether only what comes from now on is read
 * @param publishedFrom earliest publication time, included
 */
public record Start(boolean atEnd, Instant publishedFrom) {

    public static final Start BEGINNING = new Start(false, Instant.MIN);
    public static final Start END = new Start(true, Instant.MIN);

    /** Reads {@code beginning}, {@code end} or a time. */
    public static final class Converter implements ITypeConverter<Start> {
        @Override
        public Start convert(String typed) {
            return switch (typed) {
                case "beginning" -> BEGINNING;
                case "end" -> END;
                default -> new Start(false, time(typed, "'beginning', 'end' or a publication time"));
            };
        }
    }

    /** Reads a time. */
    public static final class TimeConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String typed) {
            return time(typed, "a time");
        }
    }

    /** A time as people type it; without a zone it is Baku's. */
    static Instant time(String typed, String expected) {
        return PublicationTime.parse(typed, ReadingSettings.DEFAULT_ZONE)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + typed + "' is not " + expected + "; " + PublicationTime.EXPECTED));
    }
}
