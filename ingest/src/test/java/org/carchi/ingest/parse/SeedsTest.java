package org.carchi.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carchi.ingest.source.FileTree;
import org.carchi.schemas.avro.ReceivedArticle;
import org.junit.jupiter.api.Test;

class SeedsTest {

    private static final Path SEEDS = Path.of("..", "seeds");

    @Test
    void acceptsEverySampleArticle() {
        List<Reading> readings = new ArrayList<>();

        new FileTree(List.of(SEEDS))
                .documents()
                .forEach(document -> new ArticleReader(ReadingSettings.standard()).read(document, readings::add));

        assertThat(readings).hasSizeGreaterThanOrEqualTo(30);
        assertThat(readings).flatExtracting(Reading::rejections).isEmpty();
        assertThat(readings)
                .flatExtracting(Reading::articles)
                .allSatisfy(article -> assertThat(article.getBody()).isNotBlank())
                .extracting(ReceivedArticle::getTitle)
                .doesNotContainNull();
    }
}
