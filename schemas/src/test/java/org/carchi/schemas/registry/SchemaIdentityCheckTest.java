package org.carchi.schemas.registry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.RawArticle;
import org.junit.jupiter.api.Test;

final class SchemaIdentityCheckTest {

    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    private final SchemaIdentityCheck check = new SchemaIdentityCheck(registry);
    private final Topics topics = Topics.standard();

    @Test
    void passesIdsThatKeptTheirMeaning() {
        int id = registry.register(topics.articles().subject(), RawArticle.getClassSchema());

        assertThatCode(() -> check.check(Map.of(topics.articles(), Set.of(id)))).doesNotThrowAnyException();
    }

    @Test
    void passesAnEmptyLog() {
        assertThatCode(() -> check.check(Map.of(topics.articles(), Set.of()))).doesNotThrowAnyException();
    }

    @Test
    void refusesAnIdThatNowNamesAnotherRecord() {
        int id = registry.register(topics.enriched().subject(), EnrichedArticle.getClassSchema());

        assertThatThrownBy(() -> check.check(Map.of(topics.articles(), Set.of(id))))
                .isInstanceOf(SchemaIdentityLost.class)
                .hasMessageContaining("news.articles.v1 has records of schema id 1, which is now"
                        + " org.carchi.schemas.avro.EnrichedArticle and not org.carchi.schemas.avro.RawArticle")
                .hasMessageContaining("Restore the registry's data");
    }

    @Test
    void refusesAnIdThatIsNoVersionOfTheSubject() {
        int id = registry.register("elsewhere-value", RawArticle.getClassSchema());

        assertThatThrownBy(() -> check.check(Map.of(topics.articles(), Set.of(id))))
                .isInstanceOf(SchemaIdentityLost.class)
                .hasMessageContaining("no version of news.articles.v1-value");
    }

    @Test
    void refusesAnIdThatIsGone() {
        assertThatThrownBy(() -> check.check(Map.of(topics.articles(), Set.of(5))))
                .isInstanceOf(SchemaIdentityLost.class)
                .hasMessageContaining("schema id 5, which it does not know");
    }

    @Test
    void waitsForARegistryThatIsDown() {
        registry.setReachable(false);

        assertThatThrownBy(() -> check.check(Map.of(topics.articles(), Set.of(1))))
                .isInstanceOf(RegistryUnavailable.class);
    }
}
