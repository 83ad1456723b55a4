package org.carchi.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files among some paths and in the folders among them, folders recursively and sorted by name.
 *
 * <p>A path that does not exist or cannot be listed becomes a document that cannot be opened, so that it is reported
 * like any other. Inside a folder, hidden files, sidecars, links to folders and files of other formats are passed over;
 * a file that was asked for by name is tried whatever its name is.
 *
 * @param roots files and folders, in the order in which they are read
 */
public record FileTree(List<Path> roots) implements DocumentSource {

    public FileTree {
        roots = roots.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
    }

    @Override
    public Stream<Document> documents() {
        return roots.stream()
                .filter(root -> !Sidecar.isOneAmong(root, Set.copyOf(roots)))
                .flatMap(root -> Files.isDirectory(root) ? inFolder(root) : Stream.of(document(root)));
    }

    private static Stream<Document> inFolder(Path folder) {
        var entries = new TreeSet<Path>(Comparator.comparing(Path::toString));
        try (Stream<Path> listing = Files.list(folder)) {
            listing.forEach(entries::add);
        } catch (IOException e) {
            return Stream.of(document(folder, Content.unreadable(e)));
        }
        return entries.stream()
                .filter(entry -> !isHidden(entry) && !Sidecar.isOneAmong(entry, entries))
                .flatMap(FileTree::inEntry);
    }

    private static Stream<Document> inEntry(Path entry) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return inFolder(entry);
        }
        boolean isArticle = Format.ofFileName(fileName(entry)).isPresent() && !Files.isDirectory(entry);
        return isArticle ? Stream.of(document(entry)) : Stream.empty();
    }

    private static Document document(Path file) {
        return document(file, () -> Files.newInputStream(file));
    }

    private static Document document(Path file, Content content) {
        String path = file.toString();
        Format format = Format.ofFileName(fileName(file)).orElse(Format.UNNAMED);
        return new Document(path, path, format, "", content, Sidecar.of(file, format));
    }

    private static boolean isHidden(Path file) {
        return fileName(file).startsWith(".");
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
