package org.carchi.ingest.version;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.carchi.schemas.ArticleText;
import org.carchi.schemas.Sha256;
import org.carchi.schemas.avro.ReceivedArticle;

/**
 * What a version says, as the beginning of a digest per field; fields that it lacks have none. Times are not among
 * them: a date alone makes no version. Nor is the address, since one article may have several.
 *
 * @param byField digests by the field's name
 */
public record FieldDigests(SortedMap<String, String> byField) {

    public static final FieldDigests NONE = new FieldDigests(new TreeMap<>());

    static final String TITLE = "title";
    static final Set<String> TEXT = Set.of("lead", "body");

    /** Enough that two contents of one field never meet by chance, and short enough to keep for every article. */
    private static final int DIGITS = 16;

    public FieldDigests {
        byField = new TreeMap<>(byField);
    }

    static FieldDigests of(Delivery delivery) {
        return delivery.isKill() ? NONE : of(delivery.text(), delivery.article());
    }

    private static FieldDigests of(ArticleText text, ReceivedArticle article) {
        Map<String, String> fields = Map.of(
                TITLE,
                text.title(),
                "lead",
                text.lead(),
                "body",
                text.body(),
                "languageHint",
                article.getLanguageHint() == null ? "" : article.getLanguageHint(),
                "authors",
                String.join("\n", article.getAuthors()),
                "sections",
                String.join("\n", article.getSections()));
        SortedMap<String, String> digests = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) {
                digests.put(name, Sha256.hex(value).substring(0, DIGITS));
            }
        });
        return new FieldDigests(digests);
    }

    /** Names of the fields in which the other differs, sorted. */
    List<String> changed(FieldDigests other) {
        Set<String> names = new TreeSet<>(byField.keySet());
        names.addAll(other.byField.keySet());
        names.removeIf(name -> byField.getOrDefault(name, "").equals(other.byField.getOrDefault(name, "")));
        return List.copyOf(names);
    }
}
