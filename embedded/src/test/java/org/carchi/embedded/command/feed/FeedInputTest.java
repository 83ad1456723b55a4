package org.carchi.embedded.command.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carchi.ingest.source.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedInputTest {

    private static final InputStream TYPED = new ByteArrayInputStream("Bakıda 5 manat.".getBytes(UTF_8));

    @Test
    void readsStandardInputWhereItStandsAmongTheFiles(@TempDir Path folder) throws IOException {
        String first = Files.writeString(folder.resolve("b.txt"), "b").toString();
        String last = Files.writeString(folder.resolve("a.txt"), "a").toString();

        List<Document> documents =
                new FeedInput(List.of(first, "-", last), TYPED).documents().toList();

        assertThat(documents).extracting(Document::origin).containsExactly(first, "stdin", last);
    }

    @Test
    void readsStandardInputOnlyOnce() {
        assertThatThrownBy(() -> new FeedInput(List.of("-", "a.txt", "-"), TYPED))
                .hasMessage("'-' is given more than once; standard input can be read only once");
    }
}
