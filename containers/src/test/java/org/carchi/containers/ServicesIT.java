package org.carchi.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The image built from the Dockerfile runs every service, against a broker with the image's own settings. */
@NeedsEngine
class ServicesIT {

    private static final ServiceContainers SERVICES = new ServiceContainers();

    @BeforeAll
    static void start() {
        SERVICES.start();
    }

    @AfterAll
    static void stop() {
        SERVICES.close();
    }

    @Test
    void carriesEachArticleToTheLastTopicOnce() throws Exception {
        try (Wire wire = new Wire(SERVICES.bootstrapServers())) {
            wire.holders("carchi-enrich", 2);

            SERVICES.feed(Project.seeds(17, 24));
            Map<String, Integer> current = wire.articles("news.current.v1", 8);

            assertThat(current)
                    .hasSize(8)
                    .allSatisfy((article, times) -> assertThat(times).isOne());
        }
    }
}
