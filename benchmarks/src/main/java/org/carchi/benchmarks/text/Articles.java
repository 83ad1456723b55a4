package org.carchi.benchmarks.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carchi.enrich.nlp.Document;

/** Different articles of some 700 words each: whole texts of the corpus, one after another. */
public final class Articles {
    public static final int COUNT = 30;

    private static final int WORDS = 700;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Optional<Instant> PUBLISHED = Optional.of(Instant.parse("2025-03-04T08:00:00Z"));

    private Articles() {}

    /** The articles; each ends where all the words so far are nearest to 700 an article. */
    public static List<Document> all() {
        List<Document> articles = new ArrayList<>(COUNT);
        List<String> parts = new ArrayList<>();
        int words = 0;
        for (String text : Corpus.news()) {
            int more = words(text);
            if (words + more / 2 > WORDS * (articles.size() + 1)) {
                articles.add(article(String.join("\n\n", parts)));
                parts.clear();
            }
            if (articles.size() == COUNT) {
                return List.copyOf(articles);
            }
            parts.add(text);
            words += more;
        }
        throw new IllegalStateException("the corpus has texts for " + articles.size() + " articles of " + WORDS
                + " words, and " + COUNT + " are measured: measure fewer");
    }

    /** Words between spaces. */
    public static int words(String text) {
        return SPACE.split(text).length;
    }

    public static int utf8Bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A text of the day on which all of them are published. */
    public static Document article(String text) {
        return new Document(text, PUBLISHED);
    }
}
