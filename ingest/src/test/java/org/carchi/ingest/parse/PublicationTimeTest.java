package org.carchi.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

    @ParameterizedTest
    @CsvSource({
        "2025-03-04T10:15:00+04:00, 2025-03-04T06:15:00Z",
        "2025-03-04T10:15:00+0300, 2025-03-04T07:15:00Z",
        "2025-03-04T10:15Z, 2025-03-04T10:15:00Z",
        "2025-03-04T10:15:00.250Z, 2025-03-04T10:15:00.250Z",
        "2025-03-04T10:15:00, 2025-03-04T06:15:00Z",
        "2025-03-04 10:15, 2025-03-04T06:15:00Z",
        "2025-03-04 10:15:30 +0400, 2025-03-04T06:15:30Z",
        "2025-03-04, 2025-03-03T20:00:00Z",
        "'Tue, 4 Mar 2025 10:15:00 +0400', 2025-03-04T06:15:00Z",
        "1925-03-04T00:00:00Z, 1925-03-04T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
    })
    void readsTheFormsThatSourcesWrite(String text, Instant time) {
        var parsed = PublicationTime.parse(text, BAKU);

        assertThat(parsed).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dünən", "2025", "2025-02-30", "2025-03-04T25:00", "04.03.2025 saat 10", "1741072500"})
    void guessesNothing(String text) {
        var parsed = PublicationTime.parse(text, BAKU);

        assertThat(parsed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-01-01", "-0044-03-15", "0000-01-01", "+10000-01-02", "9999-12-31T23:59:59-12:00"})
    void takesNoTimeOutsideTheYearsOfFourDigits(String text) {
        var parsed = PublicationTime.parse(text, BAKU);

        assertThat(parsed).isEmpty();
    }
}
