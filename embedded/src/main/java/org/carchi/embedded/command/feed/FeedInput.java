package org.carchi.embedded.command.feed;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.carchi.ingest.source.Document;
import org.carchi.ingest.source.DocumentSource;
import org.carchi.ingest.source.FileTree;
import org.carchi.ingest.source.StandardInput;

/**
 * What a user names to be fed, in that order.
 *
 * @param paths files and folders; {@code -} stands for standard input and is there at most once
 */
public record FeedInput(List<String> paths, InputStream input) implements DocumentSource {

    private static final String STANDARD_INPUT = "-";

    public FeedInput {
        paths = List.copyOf(paths);
        if (paths.indexOf(STANDARD_INPUT) != paths.lastIndexOf(STANDARD_INPUT)) {
            throw new IllegalArgumentException("'-' is given more than once; standard input can be read only once");
        }
    }

    @Override
    public Stream<Document> documents() {
        int place = paths.indexOf(STANDARD_INPUT);
        return place < 0
                ? files(paths)
                : Stream.of(
                                files(paths.subList(0, place)),
                                new StandardInput(input).documents(),
                                files(paths.subList(place + 1, paths.size())))
                        .flatMap(documents -> documents);
    }

    private static Stream<Document> files(List<String> paths) {
        return new FileTree(paths.stream().map(Path::of).toList()).documents();
    }
}
