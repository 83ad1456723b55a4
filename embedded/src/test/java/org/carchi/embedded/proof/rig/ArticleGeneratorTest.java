package org.carchi.embedded.proof.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.schemas.avro.ReceivedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleGeneratorTest {

    private static final Path SEEDS = Path.of("..", "seeds");

    private final ArticleGenerator generator = ArticleGenerator.of(SEEDS, 1);

    @Test
    void givesTheSameArticlesForTheSameSeed() {
        assertThat(ArticleGenerator.of(SEEDS, 1).articles(0, 100)).isEqualTo(generator.articles(0, 100));
    }

    @Test
    void givesOthersForAnotherSeed() {
        ReceivedArticle other = ArticleGenerator.of(SEEDS, 2).article(7);

        assertThat(other.getUrl()).isNotEqualTo(generator.article(7).getUrl());
        assertThat(other.getBody()).isNotEqualTo(generator.article(7).getBody());
    }

    @Test
    void givesEachArticleAnAddressAndATextOfItsOwn() {
        List<ReceivedArticle> articles = generator.articles(0, 500);

        assertThat(articles).extracting(ReceivedArticle::getUrl).doesNotHaveDuplicates();
        assertThat(articles).extracting(ReceivedArticle::getDeliveryId).doesNotHaveDuplicates();
        assertThat(articles).extracting(ReceivedArticle::getBody).doesNotHaveDuplicates();
    }

    @Test
    void changesFiguresButNeitherYearsNorNames() {
        ReceivedArticle sample = ReceivedArticle.newBuilder(generator.article(0))
                .setUrl("https://sample.example/a")
                .setBody("COP29 2024-cü ildə 21 faiz artıb, hesab 2:1 olub.")
                .build();

        ReceivedArticle made = new ArticleGenerator(List.of(sample), 1).article(3);

        assertThat(made.getBody()).contains("COP29 2024-cü ildə ").doesNotContain(" 21 faiz");
    }

    @Test
    void saysWhereItFoundNoSample(@TempDir Path empty) {
        assertThatThrownBy(() -> ArticleGenerator.of(empty, 1))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining(empty.toString());
    }
}
