package org.carchi.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carchi.schemas.avro.RawArticle;
import org.junit.jupiter.api.Test;

final class TopicsTest {

    private final Topics topics = Topics.standard();

    @Test
    void namesTopicsInLowerCaseWithTheirVersion() {
        assertThat(topics.all()).extracting(Topic::name).allMatch(name -> name.matches("news\\.[a-z.]+\\.v1"));
    }

    @Test
    void declaresEveryTopicOnce() {
        List<String> names = topics.all().stream().<String>map(Topic::name).toList();

        assertThat(names).doesNotHaveDuplicates().hasSize(16);
    }

    @Test
    void setsThePrefixAndThePartitionsOfEveryTopic() {
        Topics test = new Topics("test.", 3);

        assertThat(test.all()).allSatisfy(topic -> {
            assertThat(topic.name()).startsWith("test.");
            assertThat(topic.partitions()).isEqualTo(3);
        });
    }

    @Test
    void namesASubjectAfterItsTopic() {
        assertThat(topics.articles().subject()).isEqualTo("news.articles.v1-value");
    }

    @Test
    void keepsTheLogForEver() {
        assertThat(topics.articles().valueType()).isEqualTo(RawArticle.class);
        assertThat(topics.articles().retention()).isEqualTo(Retention.FOREVER);
    }

    @Test
    void setsBytesAsideWithoutASchema() {
        Topic<byte[]> letters = topics.deadLetters(ServiceName.INGEST);

        assertThat(letters.name()).isEqualTo("news.ingest.dlq.v1");
        assertThat(letters.isAvro()).isFalse();
    }

    @Test
    void writesAvroToEveryOtherTopic() {
        assertThat(topics.all()).filteredOn(Topic::isAvro).hasSize(13);
    }

    @Test
    void saysOfEveryTopicWhatItHolds() {
        assertThat(topics.all()).allSatisfy(topic -> {
            assertThat(topic.purpose()).endsWith(".");
            assertThat(topic.key()).isNotBlank();
        });
    }
}
