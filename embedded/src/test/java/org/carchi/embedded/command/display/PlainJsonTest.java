package org.carchi.embedded.command.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainJsonTest {

    @Test
    void writesDecimalsAsStringsTimesInIsoAndNoUnionTags() {
        String json = PlainJson.of(Samples.statisticRecord()).toString();

        assertThat(json)
                .contains("\"value\":\"500000000\"", "\"upperValue\":null", "\"unit\":\"USD\"")
                .contains("\"publishedAt\":\"2025-03-04T06:30:00Z\"", "\"status\":\"ASSERTED\"")
                .contains("\"period\":{\"value\":\"2024\",\"from\":\"2024-01-01\",\"to\":\"2025-01-01\"")
                .contains("\"subjects\":[\"gpe:azərbaycan\"]");
    }
}
