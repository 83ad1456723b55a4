package org.carchi.embedded.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TopicsDocumentTest {

    @Test
    void isWhatTheRepositoryHolds() throws IOException {
        String committed = Files.readString(Path.of("..", "docs", "topics.md"));

        CommandRun run = CommandRun.of("topics", "--markdown");

        assertThat(run.output())
                .as("docs/topics.md is out of date: run ./carchi topics --markdown > docs/topics.md")
                .isEqualTo(committed);
    }

    @Test
    void describesEachRecordOnce() {
        CommandRun run = CommandRun.of("topics", "--markdown");

        assertThat(run.output()).containsOnlyOnce("### Mention\n").containsOnlyOnce("### EnrichedArticle\n");
    }
}
