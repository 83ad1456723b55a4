package org.carchi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @TempDir
    Path folder;

    @Test
    void listsAFolderRecursivelyAndSortedByName() throws IOException {
        write("b.txt");
        write("a/z.html");
        write("a/c.jsonl");

        List<Document> documents = documents(folder);

        assertThat(documents)
                .extracting(document ->
                        folder.relativize(Path.of(document.origin())).toString())
                .containsExactly("a/c.jsonl", "a/z.html", "b.txt");
        assertThat(documents).extracting(Document::format).containsExactly(Format.JSON_LINES, Format.HTML, Format.TEXT);
    }

    @Test
    void passesOverHiddenFilesAndOtherFormatsInAFolder() throws IOException {
        write(".hidden.txt");
        write("README.md");
        write("article.txt");

        List<Document> documents = documents(folder);

        assertThat(documents)
                .extracting(Document::origin)
                .containsExactly(folder.resolve("article.txt").toString());
    }

    @Test
    void takesTheJsonBesideATextForItsSidecar() throws IOException {
        write("article.txt");
        Files.writeString(folder.resolve("article.json"), "{\"title\":\"Başlıq\"}");
        write("other.json");

        List<Document> documents = documents(folder);

        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).sidecar().open()).hasContent("{\"title\":\"Başlıq\"}");
        assertThat(documents.get(1).sidecar().open()).isEmpty();
    }

    @Test
    void takesASidecarForOneEvenWhenBothFilesAreNamed() throws IOException {
        Path text = write("article.txt");
        Path sidecar = write("article.json");

        List<Document> documents = documents(sidecar, text);

        assertThat(documents).extracting(Document::origin).containsExactly(text.toString());
    }

    @Test
    void triesAFileThatWasNamedWhateverItsName() throws IOException {
        Path file = write("article.dat");

        List<Document> documents = documents(file);

        assertThat(documents).extracting(Document::format).containsExactly(Format.UNNAMED);
    }

    @Test
    void turnsAMissingPathIntoADocumentThatCannotBeOpened() {
        Path missing = folder.resolve("missing.txt");

        List<Document> documents = documents(missing);

        assertThat(documents).hasSize(1);
        assertThatThrownBy(() -> documents.get(0).content().open()).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void namesAFileByItsAbsoluteNormalisedPath() throws IOException {
        Path file = write("article.txt");

        List<Document> documents = documents(folder.resolve("x/../article.txt"));

        assertThat(documents).extracting(Document::localId).containsExactly(file.toString());
    }

    private static List<Document> documents(Path... roots) {
        return new FileTree(List.of(roots)).documents().toList();
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "mətn");
    }
}
