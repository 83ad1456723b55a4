package org.carchi.enrich.nlp.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carchi.enrich.nlp.text.Letters;

/**
 * The word after a place name that says what kind of place is meant: {@code rayonunda} in {@code Qusar rayonunda}.
 *
 * @param kind the kind with possessive, {@code rayonu}; empty for what only has its name from the place
 * @param plural whether it belongs to several names, {@code rayonlarında}
 */
record HeadWord(String kind, boolean plural) {
    private static final String ANOTHER_THING = "";
    private static final Map<String, String> KINDS = kinds();
    private static final int SHORTEST = 3;
    private static final String POSSESSIVE = "ıiuüs";
    private static final List<String> PLURAL = List.of("lar", "lər");

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        put(kinds, "şəhəri", "şəhər");
        put(kinds, "qəsəbəsi", "qəsəbə");
        put(kinds, "kəndi", "kənd");
        put(kinds, "rayonu", "rayon", "ilçə");
        put(kinds, "vilayəti", "vilayət", "əyalət", "bölgə", "region", "mahal", "oblast", "ostan", "kanton");
        put(kinds, "dairəsi", "dairə");
        put(kinds, "ştatı", "ştat");
        put(kinds, "əmirliyi", "əmirlik", "əmirliy");
        put(kinds, ANOTHER_THING, "imperiya", "xanlıq", "xanlığ", "çarlıq", "çarlığ", "quberniya");
        put(kinds, ANOTHER_THING, "ada", "yarımada", "çay", "göl", "dağ", "boğaz", "körfəz");
        return kinds;
    }

    private static void put(Map<String, String> kinds, String kind, String... stems) {
        List.of(stems).forEach(stem -> kinds.put(stem, kind));
    }

    /** The head word that follows a name in the same phrase. */
    static Optional<HeadWord> after(String text, int nameEnd) {
        int start = nameEnd + 1;
        if (start >= text.length() || text.charAt(nameEnd) != ' ') {
            return Optional.empty();
        }
        int end = start;
        while (end < text.length() && Letters.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return of(Letters.lower(text.substring(start, end)));
    }

    private static Optional<HeadWord> of(String word) {
        for (int length = SHORTEST; length <= word.length(); length++) {
            String kind = KINDS.get(word.substring(0, length));
            if (kind != null) {
                return of(kind, word.substring(length));
            }
        }
        return Optional.empty();
    }

    private static Optional<HeadWord> of(String kind, String ending) {
        if (ending.isEmpty() || POSSESSIVE.indexOf(ending.charAt(0)) >= 0) {
            return Optional.of(new HeadWord(kind, false));
        }
        return PLURAL.stream().anyMatch(ending::startsWith) ? Optional.of(new HeadWord(kind, true)) : Optional.empty();
    }

    boolean isOfAnotherThing() {
        return kind.equals(ANOTHER_THING);
    }
}
