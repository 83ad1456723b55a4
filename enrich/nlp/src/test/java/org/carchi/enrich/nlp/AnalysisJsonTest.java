package org.carchi.enrich.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AnalysisJsonTest {
    private static final String TEXT = "Ötən il Bakıda qiymətlər 6,5 faiz artıb. Bunu nazir Əli Vəliyev bildirib.";

    private final JsonNode json = AnalysisJson.of(
            TEXT,
            Analyzers.azerbaijani().analyze(new Document(TEXT, Optional.of(Instant.parse("2025-03-04T08:00:00Z")))));

    @Test
    void hasTheFieldsThatReadersRelyOn() {
        assertThat(json.fieldNames())
                .toIterable()
                .contains("text", "language", "entities", "statistics", "dates", "sentences", "textStatistics");
        assertThat(json.path("text").asText()).isEqualTo(TEXT);
    }

    @Test
    void writesValuesAsDecimalStrings() {
        JsonNode statistic = json.path("statistics").path(0);

        assertThat(statistic.path("value").asText()).isEqualTo("6.5");
        assertThat(statistic.path("value").isTextual()).isTrue();
        assertThat(statistic.path("upper").isNull()).isTrue();
        assertThat(statistic.path("measure").path("quote").asText()).isEqualTo("qiymətlər");
        assertThat(statistic.path("period").path("value").asText()).isEqualTo("2024");
    }

    @Test
    void writesMentionsWithTheirPlaces() {
        JsonNode city = json.path("entities").path(1);

        assertThat(city.path("id").asText()).isEqualTo("gpe:bakı");
        assertThat(city.path("mentions").path(0).path("start").asInt()).isEqualTo(8);
        assertThat(city.path("mentions").path(0).path("quote").asText()).isEqualTo("Bakıda");
    }

    @Test
    void writesRoles() {
        JsonNode minister = json.path("entities").path(2);

        assertThat(minister.path("canonical").asText()).isEqualTo("Əli Vəliyev");
        assertThat(minister.path("roles").path(0).path("role").asText()).isEqualTo("nazir");
    }
}
