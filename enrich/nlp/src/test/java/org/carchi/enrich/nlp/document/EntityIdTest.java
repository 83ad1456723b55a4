package org.carchi.enrich.nlp.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.carchi.enrich.nlp.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityIdTest {

    @ParameterizedTest
    @CsvSource({
        "GPE, Azərbaycan, gpe:azərbaycan",
        "PERSON, Əli Əsədov, person:əli-əsədov",
        "DATE, 2024-03, date:2024-03",
        "DATE, 2022/2026, date:2022/2026",
        "ORGANIZATION, İŞİD, organization:işid",
        "WORK, ???, work:???",
    })
    void namesTypeAndName(EntityType type, String name, String id) {
        assertThat(EntityId.of(type, name)).isEqualTo(id);
    }
}
